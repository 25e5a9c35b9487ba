# Pages that tell of an error.

error-title-not-found = Page introuvable
error-title-day = Jour qui ne peut être affiché
error-title-address = L’adresse est illisible
error-title-revision = Cette édition des données n’existe pas
error-title-later = Pas maintenant
error-title-internal = Un problème est survenu
error-title-refused = Refusé
error-title-sign-in = Connectez-vous d’abord
error-title-erased = Effacé
error-title-link = Un lien qui ne fonctionne plus

error-not-found = Il n’y a pas de page à cette adresse.
error-not-found-advice = Un article a un numéro de 1 à 30, un État membre son code (EL pour la Grèce), une source son nom abrégé. Vous cherchez peut-être l’une de ces pages :
error-too-early = Rien ne peut être affiché pour le { $day } : la directive a été adoptée le { $first }.
error-too-early-advice = Choisissez un jour à partir du <first>{ $first }</first>, et pas plus tard qu’aujourd’hui.
error-in-future = Rien ne peut être affiché pour le { $day } : ce jour n’est pas encore venu.
error-in-future-advice = Choisissez le <today>{ $today }</today>, c’est-à-dire aujourd’hui, ou un jour antérieur.
error-unknown-parameter = L’adresse contient « { $name } », que cette page n’accepte pas.
error-unknown-parameter-advice = Après le point d’interrogation, cette page accepte : { $allowed }. Rien n’est affiché, plutôt que quelque chose que vous n’avez pas demandé.
error-twice = L’adresse contient « { $name } » deux fois.
error-twice-advice = Ne l’indiquez qu’une fois.
error-missing = Il manque « { $name } » dans l’adresse.
error-missing-advice = Sans « { $name } », il n’y a rien à afficher. Indiquez-le après le point d’interrogation, par exemple « { $name }={ $example } ».
error-value = L’adresse contient une valeur de « { $name } » qui est illisible.
error-value-advice = Ce qui ne va pas : <english>{ $message }</english>.
error-hint-day = « { $value } » n’est pas un jour écrit comme 2019-10-10.
error-hint-rev = « { $value } » n’est pas le numéro d’une édition des données, comme 1.
error-hint-aspect = « { $value } » n’est pas un aspect ; il y a conformity, communication et application.
error-hint-state = « { $value } » n’est pas un État membre ; les États s’écrivent par leur code, comme EL ou DE.
error-hint-article = « { $value } » n’est pas le numéro d’un article de la directive, comme 18.
error-hint-source = « { $value } » n’est pas le nom abrégé d’une source que cette édition détient.
error-hint-node = « { $value } » n’est pas une partie de la directive qui a un statut : directive, un thème comme victims, ou le numéro d’un article.
error-hint-provision = « { $value } » n’est pas une disposition de la directive qui convienne ici ; les dispositions s’écrivent comme 5(2).
error-hint-kind = « { $value } » n’est pas un type de résultats.
error-revision = Il n’existe pas d’édition des données { $revision }.
error-revision-advice = La plus récente est l’<latest>édition { $latest }</latest>.
error-not-ready = Les données sont encore en cours de chargement.
error-locked = Un autre programme est en train d’écrire dans les données.
error-locked-advice = Rien n’a été changé. Réessayez dans un instant.
error-no-room = Il n’y a plus de place sur le serveur pour conserver ce qui a été envoyé.
error-no-room-advice = Rien n’a été changé. Demandez à la personne qui exploite le site de faire de la place, puis réessayez.
error-internal = Un problème est survenu à l’intérieur du moniteur, et non dans votre requête.
error-internal-advice = Il a été consigné sous le numéro ci-dessous. Réessayez ; s’il persiste, communiquez-nous ce numéro.
error-too-large = Ce qui a été envoyé dépasse la taille que cette page accepte.
error-timeout = La réponse a pris trop de temps.
error-method = Cette page peut être lue, mais pas utilisée de cette façon.
error-busy = Trop de requêtes sont arrivées en même temps.
error-sign-in = Il faut être connecté pour cela.
error-sign-in-advice = Rien n’a été changé. <sign-in>Connectez-vous</sign-in>, puis revenez en arrière et renvoyez.
error-forbidden = Votre compte n’y est pas autorisé.
error-forbidden-advice = Il faut le rôle suivant : { $role }, ou un rôle supérieur. Un administrateur peut vous donner un autre rôle.
error-cross-site = Ceci n’a pas été envoyé depuis une page de ce site.
error-cross-site-advice = Rien n’a été changé. Ouvrez la page ici et renvoyez. Si vous l’avez fait, le mandataire placé devant le site ne transmet pas l’en-tête Host : signalez-le à la personne qui l’exploite.
error-erased = Ce qui se trouvait ici a été effacé.
error-erased-advice = Cela n’aurait jamais dû être publié. La page de sa révision, sous Téléversement, dit quand cela a été effacé, par qui et pourquoi.
error-link = Ce lien a déjà été utilisé, ou est trop ancien.
error-link-advice = Chaque lien fonctionne une fois, et pendant trois jours. Demandez-en un nouveau à un administrateur ; si vous avez déjà choisi un mot de passe, utilisez-le pour vous connecter.
error-fast = Votre réseau a demandé plus de pages qu’il n’en est calculé en une minute pour un lecteur.
error-fast-advice = Continuez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
 }. Si vous avez besoin de tout, vous pouvez <data>prendre des tableaux entiers</data>.
error-tries = Il y a eu trop de tentatives de connexion.
error-tries-advice = Réessayez dans { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }. Cela empêche d’autres personnes de deviner votre mot de passe.
error-later-advice = Réessayez dans un instant.
error-refused-advice = Revenez en arrière et essayez autrement.
error-request = Requête { $id }
error-places = Où aller
error-place-state-of-play = la directive en un coup d’œil
error-place-matrix = les États membres par article
error-place-articles = ce que chacun demande, qui présente une lacune
error-place-member-states = procédures, mesures, constats
error-place-timeline = les procédures et les mesures de chaque État, au fil des années
error-place-gaps = pour combien une lacune est signalée, pour combien ce n’est pas connu
error-place-penalties = les maximums nationaux à côté de ce que la directive demande
error-place-resolution = ce que le Parlement a demandé en 2015, et où en sont les choses
error-place-reports = à emporter, sous forme de page, de PDF ou de fichier Word
error-place-sources = où chaque fait est écrit
error-place-changes = ce que chaque édition des données a changé
error-place-data = chaque table et chaque vue sous forme de fichier
error-place-about = méthode, glossaire, accessibilité, vie privée
