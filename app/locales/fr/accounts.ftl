# Signing in, accounts, the audit log.

role-analyst = analyste
    .may = Téléverser des fichiers et préparer en brouillon ce qu’ils changeraient.
role-publisher = éditeur
    .may = Publier ce qui est en brouillon, et retirer ce qui a été publié.
role-admin = administrateur
    .may = Ajouter des comptes, leur donner des rôles, les désactiver, et lire le journal d’audit.

account-bar-label = Votre compte
account-bar-who = Connecté en tant que { $name } ({ $role })
account-bar-me = Votre compte
account-bar-accounts = Comptes
account-bar-log = Journal d’audit
account-bar-sign-out = Se déconnecter

sign-in-title = Se connecter
sign-in-about = Pour les personnes qui téléversent et publient. Tout ce que montre le Moniteur peut être lu sans compte.
sign-in-name = Nom
sign-in-password = Mot de passe
sign-in-submit = Se connecter
sign-in-wrong = Le nom et le mot de passe ne vont pas ensemble. Vérifiez les deux ; les majuscules comptent dans le mot de passe.
sign-in-forgotten = Vous avez oublié votre mot de passe, ou n’en avez pas encore ? Un administrateur peut créer un lien qui vous permettra d’en choisir un.

carried-title = Votre session a pris fin ; connectez-vous de nouveau
carried-about = Rien n’a encore été fait, et rien de ce que vous avez saisi n’est perdu : cela figure ci-dessous et pourra être renvoyé une fois que vous serez connecté.
carried-typed = Ce que vous avez saisi
carried-again-title = Vous êtes de nouveau connecté
carried-again-about = Ce que vous avez saisi n’a pas encore été envoyé.
carried-again-submit = Renvoyer

password-choose-title = Choisir un mot de passe
password-choose-about = Bienvenue, { $name }. Avec votre mot de passe, vous serez connecté, et le lien qui vous a conduit ici ne fonctionnera plus.
password-change-title = Changer votre mot de passe
password-change-about = Ensuite, { $name } sera déconnecté partout sauf ici.
password-present = Mot de passe actuel
password-present-wrong = Ce n’est pas votre mot de passe actuel.
password-new = Nouveau mot de passe
password-rule = Au moins { $fewest } caractères et au plus { $most }, de tout type, espaces compris. Plusieurs mots sont faciles à retenir et difficiles à deviner. Pas votre nom.
password-repeat = Nouveau mot de passe, encore une fois
password-too-short = C’est trop court : prenez au moins { $fewest } caractères.
password-too-long = C’est trop long : prenez au plus { $most } caractères.
password-is-name = C’est votre nom : prenez quelque chose que personne ne sait.
password-differs = Ce n’est pas la même chose que ci-dessus : saisissez les deux de nouveau.
password-submit = Enregistrer le mot de passe

me-opening = Vous êtes connecté en tant que { $name }, { $role }.
me-may = Ce que vous pouvez faire
me-session = Votre session
me-session-about = Elle prend fin après une heure sans utilisation, et en tout cas après douze heures. Elle prend également fin lorsque vous vous déconnectez, lorsque le mot de passe est changé et lorsqu’un administrateur change votre rôle.

accounts-opening = { $count ->
    [one] { $count } compte.
   *[other] { $count } comptes.
 }
accounts-small = Un nouveau rôle, ou la désactivation, met immédiatement fin aux sessions d’un compte. Un compte n’est jamais supprimé, puisque le journal d’audit le nomme.
accounts-state = État
accounts-state-in-use = utilisé
accounts-state-no-password = pas encore de mot de passe choisi
accounts-state-disabled = désactivé
accounts-role = Rôle
accounts-role-of = Rôle de { $name }
accounts-role-change = Changer
accounts-role-change-of = Changer le rôle de { $name }
accounts-actions = Ce que vous pouvez faire
accounts-link-new = Nouveau lien
accounts-link-of = Nouveau lien à usage unique pour { $name }
accounts-disable = Désactiver
accounts-disable-of = Désactiver { $name }
accounts-link = Le lien à usage unique de { $name }. Il n’est affiché que maintenant et fonctionne une fois, dans un délai de { $hours } heures. Copiez son adresse et transmettez-la par une voie que seule la personne { $name } lit :
accounts-own = Personne ne change le rôle de son propre compte ni ne le désactive. Adressez-vous à un autre administrateur.
accounts-add = Ajouter un compte
accounts-name-rule = 2 à 60 lettres de a à z, chiffres, points, traits d’union, traits de soulignement ou @, en commençant par une lettre.
accounts-not-a-name = Ce n’est pas un nom qui puisse être pris. Utilisez ce qui est indiqué ci-dessus.
accounts-taken = Il existe déjà un compte de ce nom. Choisissez-en un autre.
accounts-add-submit = Ajouter et créer un lien

log-opening = Ce qui a été fait, et par qui.
log-about = Chaque ligne est liée à la précédente, de sorte qu’aucune ne peut être modifiée ou retirée sans que cela se remarque ; la commande « check » le dit. Les heures sont universelles (UTC).
log-number = Ligne
log-when = Quand
log-what = Quoi
log-at = { $day }, { $time }
log-older = Lignes plus anciennes
log-newest = Les lignes les plus récentes
log-ways = Autres lignes
log-command-line = la ligne de commande
log-monitor = le Moniteur lui-même
log-nobody = quelqu’un
log-sign-in = { $actor } : connexion.
log-sign-in-failed = { $actor } : échec de connexion en tant que { $subject }, tentative { $detail } en un quart d’heure.
log-sign-in-failed-unknown = { $actor } : échec de connexion avec un nom qui n’en est pas un, tentative { $detail } en un quart d’heure.
log-sign-out = { $actor } : déconnexion.
log-account-added = { $actor } a ajouté le compte { $subject } avec le rôle suivant : { $detail }.
log-link-made = { $actor } a créé un lien à usage unique pour { $subject }.
log-password-set = { $actor } a choisi un nouveau mot de passe.
log-role-changed = { $actor } a donné à { $subject } le rôle suivant : { $detail }.
log-account-disabled = { $actor } a désactivé le compte { $subject }.
log-published = { $actor } a publié la révision { $subject } : { $detail }
log-uploaded = { $actor } a créé un brouillon : { $subject }.
log-ticked = { $actor } a coché une alerte dans le brouillon { $subject } ({ $detail }).
log-unticked = { $actor } a décoché une alerte dans le brouillon { $subject } ({ $detail }).
log-words-kept = { $actor } a conservé le sens de mots de fichiers sous le nom « { $detail } ».
log-settings-changed = { $actor } a changé la manière dont le brouillon { $subject } est lu et repris ({ $detail }).
log-given-up = { $actor } a abandonné le brouillon { $subject }.
log-four-eyes-on = { $actor } a démarré le site de sorte que deux personnes doivent examiner ce qui est publié.
log-four-eyes-off = { $actor } a démarré le site de sorte qu’une personne suffit pour publier.
log-erased = { $actor } a effacé { $subject } ({ $detail }).
