# Uploading files, drafts, what would change, alarms.

import-title = Téléversement
import-opening = { $count ->
    [0] Aucun brouillon n’attend d’être publié.
    [one] Un brouillon attend d’être publié.
   *[other] { $count } brouillons attendent d’être publiés.
 }
import-about = Un fichier ne change rien du seul fait d’être téléversé. Il est lu, ce qui est erroné est indiqué cellule par cellule, et ce que sa publication changerait est montré d’abord.
import-four-eyes = Ici, une seconde personne publie : qui téléverse un fichier ne le publie pas.
import-upload = Téléverser des fichiers
import-file = Fichiers
import-file-hint = Excel, LibreOffice, CSV ou le JSON du registre, tels que vous les avez ; au plus { $files } fichiers à la fois, { $mib } Mio chacun et { $together } Mio en tout.
import-no-file = Choisissez d’abord un fichier.
import-file-too-large = « { $file } » fait { $size } ; un fichier peut faire { $mib } Mio au plus. Divisez-le en plusieurs, ou retirez-en ce qui n’est pas nécessaire.
import-too-large-together = Les fichiers font ensemble plus de { $mib } Mio. Téléversez-les en plusieurs brouillons.
import-too-many-files = Un brouillon accepte { $files } fichiers au plus. Téléversez les autres dans un autre brouillon.
import-answers-wrong = Quelque chose que vous dites des fichiers est à corriger ci-dessous ; choisissez les fichiers de nouveau.
import-mode = Ce qu’il advient de ce que les fichiers ne contiennent plus
import-closures = Clore les affaires qui ne figurent plus dans une copie du registre. Seulement pour les fichiers qui sont le registre entier.
import-more = Ce qu’un fichier ne dit pas forcément de lui-même
import-source = Source
import-source-hint = Le nom abrégé de la source, comme REG-GH, pour les lignes dont le fichier n’en nomme pas.
import-source-wrong = Ce n’est pas un nom abrégé de source : majuscules, chiffres et traits d’union, comme REG-GH.
import-as-of = Jour du fichier
import-as-of-hint = Le jour où une copie du registre a été faite, ou celui où ce que dit le fichier était valable.
import-as-of-wrong = Ce n’est pas un jour : écrivez-le sous la forme 2024-04-24.
import-dates = Une date comme 1/2/2026
import-dates-column = comme le montrent les autres dates de sa colonne
import-dates-dmy = jour d’abord
import-dates-mdy = mois d’abord
import-basis = De qui émanent les constats
import-basis-file = comme le dit le fichier
import-act = Dans quel acte cela a été dit
import-act-file = comme le dit le fichier, ou dans aucun
import-aspect = Sur quoi portent les constats
import-aspect-file = comme le dit le fichier
import-words = Ce que signifient les mots des fichiers
import-words-hint = Ces en-têtes et ces mots ne sont pas connus. Un mot est compris dans tous les fichiers du brouillon comme vous le dites ici ; sans signification, les cellules où il figure sont laissées de côté.
import-words-wrong = Un mot a deux significations, ou il y a plus de 200 mots.
import-word-none = non indiqué
import-words-of-cells = Dans une cellule
import-words-of-headings = Comme en-tête
import-words-of = Mots conservés
import-words-of-hint = Ce que quelqu’un a dit d’un fichier antérieur, sous le nom qu’il lui a donné.
import-words-of-none = aucun
import-keep-as = Conserver ces mots sous un nom
import-keep-as-hint = Ils sont proposés avec le prochain fichier. Laissez vide pour ne les conserver qu’avec ce brouillon ; un nom qui existe déjà est attribué à ces mots.
import-keep-as-wrong = Un nom a 60 caractères au plus.
import-submit = Lire les fichiers
import-drop = Les fichiers peuvent aussi être déposés n’importe où sur cette page.
import-sending = Envoi des fichiers
import-sent = { $percent } % envoyés
import-reading = Tout est envoyé ; les fichiers sont en cours de lecture.
import-cancel = Interrompre
import-cancelled = L’envoi a été interrompu. Rien n’a été conservé ; les fichiers sont toujours choisis.
import-failed = Aucune réponse n’est arrivée. Vérifiez votre connexion et envoyez de nouveau : les fichiers sont toujours choisis.
import-template = Le modèle : un classeur à remplir
import-too-many = Trop de brouillons attendent. Publiez-en, ou abandonnez-en, et téléversez de nouveau.
import-busy = D’autres fichiers sont en cours de lecture. Réessayez dans une minute.
import-waiting = Brouillons en attente
import-what = Brouillon
import-by = Créé par
import-at = Créé le
import-published = Publié
import-published-about = Retirer une révision crée d’abord un brouillon, qui montre ce qui changerait ; il est ensuite publié comme tout autre.
import-revision = Révision
import-message = Ce qu’elle a apporté
import-take-back = Retirer
import-take-back-of = Retirer la révision { $revision }
import-takes-back = Retirer la révision { $revision }

enter-finding = Saisir un constat
enter-step = Saisir une étape d’une procédure
enter-about = Ce qui est saisi devient un brouillon, comme le ferait un fichier d’une ligne : rien ne change avant la publication.
enter-crumbs = Où se trouve cette page
enter-fields = Les champs
enter-required = obligatoire
enter-choose = Choisir
enter-none = (vide)
enter-source-hint = Le nom abrégé d’une source qui est détenue, comme EUIP. Une nouvelle source est d’abord téléversée.
enter-wrong = { $count ->
    [0] Rien n’a été conservé : quelque chose est erroné dans l’enregistrement dans son ensemble.
    [one] Rien n’a encore été conservé : un champ est à corriger.
   *[other] Rien n’a encore été conservé : { $count } champs sont à corriger.
 }
enter-submit = Créer un brouillon

size-kb = { $size } ko
size-mb = { $size } Mo
size-mib = { $size } Mio

draft-kicker = Brouillon : personne d’autre ne le voit encore
draft-counts = Sa publication ajouterait { $new ->
    [one] { $new } enregistrement
   *[other] { $new } enregistrements
 }, en modifierait { $changed } et en supprimerait { $removed } ; { $same } restent inchangés.
draft-made = Créé par { $by } le { $at }, et comparé avec la révision { $revision }.
draft-files = Comment les fichiers ont été compris
draft-kind-unknown = aucun type de fichier connu
draft-file = ({ $kind }, { $size })
draft-annotated = Copie annotée (xlsx)
draft-annotated-about = où chaque cellule erronée est marquée : corrigez-y les erreurs, et téléversez-la à la place.
draft-sheet = { $layout }, table { $table } : { $records ->
    [one] { $records } enregistrement
   *[other] { $records } enregistrements
 }{ $left ->
    [0] {""}
   *[other] , { $left } lignes portant sur autre chose laissées de côté
 } (reconnu à { $sure } %)
draft-issues = { $errors ->
    [0] Aucune erreur
    [one] Une erreur
   *[other] { $errors } erreurs
 }, { $warnings ->
    [0] aucun avertissement
    [one] un avertissement
   *[other] { $warnings } avertissements
 }
draft-issues-about = Une ligne comportant une erreur reste exclue jusqu’à ce que son fichier soit corrigé et téléversé de nouveau. Une ligne comportant un avertissement est reprise.
draft-issues-more = { $count } de plus ne sont pas affichées ; corrigez d’abord celles-ci.
draft-place = Où
draft-found = Ce qui y figure
draft-mend = Ce qui est erroné, et comment le corriger
draft-mend-by-field = Indiquez-le ci-dessous, dans « { $field } ».
draft-error = erreur
draft-warning = avertissement
draft-row = ligne { $row }
grid-title = Où cela se trouve dans les fichiers
grid-about = Les lignes dans lesquelles quelque chose est erroné, chacune avec la ligne qui la précède et sous les en-têtes de sa feuille. Ce qui est erroné est indiqué dans sa cellule.
grid-row = Ligne
grid-record = Enregistrement
grid-back = Erreur { $number } de la liste
grid-left = { $count ->
    [one] { $count } autre ligne comportant une erreur n’est pas affichée ici : la liste indique ce qui y est erroné.
   *[other] { $count } autres lignes comportant des erreurs ne sont pas affichées ici : la liste indique ce qui y est erroné.
 }
draft-taken = Comment les fichiers sont lus et repris
draft-mode-merge = Ajouter et modifier par clé ; ne rien supprimer.
draft-mode-replace = Supprimer également ce que les États d’une feuille n’y ont plus.
draft-closures = { $count ->
    [one] Clore { $count } affaire que la liste ne contient plus.
   *[other] Clore les { $count } affaires que la liste ne contient plus.
 } Seulement pour les fichiers qui sont le registre entier.
draft-apply = Lire et comparer de nouveau
draft-answers-wrong = Les fichiers n’ont pas été relus : quelque chose que vous dites d’eux est à corriger.
draft-alarms = { $count ->
    [0] Rien ne sort de l’ordinaire
    [one] Un point à examiner
   *[other] { $count } points à examiner
 }{ $left ->
    [0] {""}
   *[other] , dont pas encore cochés : { $left }
 }
draft-tick = J’ai examiné ce point
draft-untick = Décocher
draft-ticked = examiné
draft-more-places = et { $count } de plus
draft-publish = Publier
draft-publish-as = Publier en tant que révision { $revision }
draft-message = Ce qu’apporte la révision
draft-message-hint = Une phrase, que tout le monde peut lire.
draft-message-wrong = Dites en une phrase de { $most } caractères au plus ce qu’apporte la révision.
draft-alarms-another = La personne qui examine ce brouillon après vous coche ces points ; vos propres coches ne compteraient pas.
draft-alarms-left = { $count ->
    [one] { $count } point n’est pas encore coché : examinez-le d’abord.
   *[other] { $count } points ne sont pas encore cochés : examinez d’abord chacun d’eux.
 }
draft-stale = La révision { $latest } a été publiée entre-temps ; ce brouillon avait été comparé avec la révision { $base }. Tout ce qui précède est comparé de nouveau : examinez-le encore une fois, puis publiez.
draft-four-eyes = Vous avez créé ce brouillon et, ici, une seconde personne coche ce qui sort de l’ordinaire et publie : demandez à un autre éditeur de l’examiner.
draft-not-maker = Ici, deux personnes doivent examiner ce qui est publié : seule la personne qui a créé ce brouillon, { $by }, dit donc comment ses fichiers sont lus et repris. Adressez-vous à elle, ou téléversez vous-même les fichiers.
draft-erased = Quelque chose a été effacé entre-temps. Rien n’a été publié : tout ce qui précède est comparé de nouveau, examinez-le encore une fois.
draft-not-yours = Publier requiert le rôle d’éditeur. Demandez à un éditeur d’examiner ce brouillon ; son adresse suffit.
draft-not-as-seen = Quelqu’un a changé la manière dont ce brouillon est lu ou repris depuis que vous avez ouvert la page. Rien n’a été fait : examinez-le tel qu’il est maintenant.
draft-unreadable = L’un des fichiers n’a pas pu être lu comme un tableau : rien du brouillon ne peut donc être publié. Corrigez-le et téléversez de nouveau, ou téléversez les autres seuls.
draft-nothing = Il n’y a rien à publier : aucun enregistrement ne changerait.
draft-give-up = Abandonner le brouillon
draft-give-up-about = Ses fichiers sont supprimés ici. Ce qui a été publié demeure.

## Alarms

alarm-many-flipped = { $count } cellules de la matrice aboutissent aujourd’hui à autre chose.
alarm-backwards = { $state } : { $count ->
    [one] { $count } partie de la directive qui était transposée, ou dont quelque chose était connu, ne le serait plus
   *[other] { $count } parties de la directive qui étaient transposées, ou dont quelque chose était connu, ne le seraient plus
 }.
alarm-rewritten = { $state } : { $count ->
    [one] { $count } partie de la directive dont quelque chose était connu aboutirait
   *[other] { $count } parties de la directive dont quelque chose était connu aboutiraient
 } à autre chose pour des jours remontant à plus d’un an.
alarm-future-date = { $count ->
    [one] { $count } date dans { $column } ({ $table }) n’est pas encore venue.
   *[other] { $count } dates dans { $column } ({ $table }) ne sont pas encore venues.
 }
alarm-before-the-act = { $count ->
    [one] { $count } date dans { $column } ({ $table }) est antérieure à l’adoption de la directive.
   *[other] { $count } dates dans { $column } ({ $table }) sont antérieures à l’adoption de la directive.
 }
alarm-not-bound = { $table } : { $count ->
    [one] { $count } ligne se rapporte à un État que la directive ne lie pas ce jour-là.
   *[other] { $count } lignes se rapportent à un État que la directive ne lie pas ce jour-là.
 }
alarm-column-moved = { $table } : { $count } lignes contiennent dans { $column } ce que d’autres lignes contenaient auparavant ; la colonne peut avoir été triée ou déplacée sans les autres.
alarm-columns-exchanged = { $table } : { $count } lignes contiennent dans { $column } ce qu’elles contenaient auparavant dans { $others }, et inversement ; les colonnes peuvent avoir pris la place l’une de l’autre.
alarm-emptied = { $count } cellules dans { $column } ({ $table }) contiennent actuellement quelque chose et seraient vides.
alarm-unlike-column = { $count ->
    [one] { $count } cellule dans { $column } ({ $table }) semble appartenir à une autre colonne.
   *[other] { $count } cellules dans { $column } ({ $table }) semblent appartenir à une autre colonne.
 }
alarm-removed = { $table } : { $count ->
    [one] { $count } enregistrement serait supprimé.
   *[other] { $count } enregistrements seraient supprimés.
 }
alarm-left-out = { $count ->
    [one] { $count } erreur exclut sa ligne.
   *[other] { $count } erreurs excluent leurs lignes.
 } Les autres seraient publiées sans elles.
alarm-closures = { $count ->
    [one] { $count } affaire serait close, puisque la liste ne la contient plus.
   *[other] { $count } affaires seraient closes, puisque la liste ne les contient plus.
 }

## What was said of the files beside their content

read-with = Lu avec ce qui a été dit des fichiers :
read-with-nothing = Les fichiers parlent d’eux-mêmes, et rien n’est supprimé.
read-with-dmy = Une date comme 1/2/2026, lorsque sa colonne ne permet pas de le savoir, commence par le jour.
read-with-mdy = Une date comme 1/2/2026, lorsque sa colonne ne permet pas de le savoir, commence par le mois.
read-with-source = Les lignes dont le fichier ne nomme pas de source proviennent de { $source }.
read-with-as-of = Le fichier est du { $day }, lorsqu’il ne le dit pas.
read-with-basis = De qui émanent les constats lorsque le fichier ne le dit pas : { $basis }.
read-with-act = L’acte dans lequel ils ont été dits, lorsque le fichier ne le dit pas : { $act }.
read-with-aspect = Sur quoi portent les constats, lorsque le fichier ne le dit pas : { $aspect }.
read-with-word = { $word } signifie : { $meaning }.
read-with-replace = Ce que les États d’une feuille n’y ont plus est supprimé.
read-with-closures = Les affaires qui ne figurent plus dans la copie du registre sont closes.
read-with-closed = { $count ->
    [one] { $count } affaire qui ne figurait plus dans la copie du registre a été close.
   *[other] { $count } affaires qui ne figuraient plus dans la copie du registre ont été closes.
 }
read-with-not-closed = { $count ->
    [one] { $count } affaire qui ne figurait plus dans la copie du registre a été laissée ouverte.
   *[other] { $count } affaires qui ne figuraient plus dans la copie du registre ont été laissées ouvertes.
 }
alarm-erased-record = { $count ->
    [one] { $count } enregistrement ({ $table }) a été effacé un jour, parce qu’il n’aurait jamais dû être publié, et redit la même chose.
   *[other] { $count } enregistrements ({ $table }) ont été effacés un jour, parce qu’ils n’auraient jamais dû être publiés, et redisent la même chose.
 } La page de sa révision dit pourquoi.
alarm-erased-file = { $count ->
    [one] { $count } fichier a été effacé un jour, identique octet par octet, parce qu’il n’aurait jamais dû être conservé.
   *[other] { $count } fichiers ont été effacés un jour, identiques octet par octet, parce qu’ils n’auraient jamais dû être conservés.
 }

## A published revision, for those who are signed in

revision-title = Révision { $revision }
revision-made = Publiée par { $by } le { $at }.
revision-by-nobody = la ligne de commande ou le Moniteur lui-même
revision-alone = Publiée par une seule personne : celle qui a créé le brouillon l’a aussi publié.
revision-alone-command-line = Publiée par une seule personne : en ligne de commande, personne d’autre n’a à l’examiner.
revision-drafted = { $by } a créé le brouillon, de sorte que deux personnes l’ont examiné.
revision-takes-back = Elle retire la révision { $revision }.
revision-changes = Ce qu’elle a changé, tel que tout le monde le voit
revision-files = Les fichiers dont elle est issue
revision-files-about = Chacun exactement tel qu’il a été remis. Seules les personnes connectées peuvent les obtenir.
revision-no-files = Elle n’est issue d’aucun fichier.
revision-size = Taille
revision-hash = SHA-256
revision-file-erased = effacé
revision-erase = En effacer quelque chose

## Erasing

erase-list-title = Effacer quelque chose de la révision { $revision }
erase-list-about = Pour ce qui n’aurait jamais dû être publié : données personnelles ou confidentielles. Ce qui est seulement erroné est plutôt retiré ou corrigé, afin que l’historique demeure. Choisissez quoi ; la page suivante montre ce qui part avec, et demande confirmation.
erase-of-file = Effacer le fichier { $file }
erase-no-file = Aucun de ses fichiers n’est conservé.
erase-records = Les enregistrements qu’elle a apportés
erase-records-count = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
 }
erase-col-record = Enregistrement
erase-col-row = Ligne de son fichier
erase-link = Effacer
erase-of-record = Effacer { $key }
erase-removal = supprimé ici
erase-title-record = Effacer un enregistrement ({ $table })
erase-title-file = Effacer un fichier de la révision { $revision }
erase-about = Ce qui est effacé disparaît de toutes les éditions des données, y compris passées, et ne peut être rétabli. Une trace demeure : de quel type de chose il s’agissait, quand elle a été effacée, par qui et pourquoi, et son empreinte.
erase-rows = { $count ->
    [one] L’enregistrement, tel qu’il figurait dans { $count } révision
   *[other] L’enregistrement, tel qu’il figurait dans { $count } révisions
 }
erase-rows-about = Tout ce qu’une révision a dit sous cette clé disparaît.
erase-row = Révision { $revision }, tel que cela valait jusqu’à l’édition { $until } :
erase-row-removal = La révision { $revision } l’a supprimé.
erase-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
 }
erase-files-about = Les octets disparaissent, également là où les mêmes octets ont été remis de nouveau. Les enregistrements qui en provenaient demeurent : effacez-les séparément. Son nom demeure aussi.
erase-files-with = Les octets des fichiers qui ont apporté l’enregistrement disparaissent avec lui, puisque l’enregistrement y figure. Les autres enregistrements qui en provenaient demeurent. Un fichier d’une autre révision qui n’a fait que répéter l’enregistrement n’est pas trouvé ici : parcourez ces fichiers, et effacez-les également.
erase-file = (révision { $revision }, { $size })
erase-drafts = { $count ->
    [one] { $count } brouillon est abandonné
   *[other] { $count } brouillons sont abandonnés
 }
erase-drafts-about = Ils le contiennent. Leurs auteurs doivent téléverser de nouveau, sans cela.
erase-draft-by = par { $by }
erase-changes-nothing = Dans la dernière édition, rien ne change.
erase-frame = Ceci ne peut être effacé : chaque édition a besoin de la directive, de ses dispositions et des États. Corrigez-le dans une nouvelle révision.
erase-rests = { $count ->
    [one] { $count } enregistrement repose sur celui-ci
   *[other] { $count } enregistrements reposent sur celui-ci
 }
erase-rests-about = Ils le nomment dans une édition, et ne nommeraient plus rien. Effacez-les d’abord, s’ils doivent disparaître aussi, et saisissez de nouveau ce qui doit en demeurer.
erase-rests-of = { $table }, révision { $revision }
erase-act = Effacer
erase-changed = Quelque chose a été publié, téléversé ou effacé depuis que vous avez ouvert la page. Rien n’a été effacé : examinez l’état actuel.
erase-reason = Pourquoi c’est effacé
erase-reason-hint = Une phrase, pour les personnes connectées. Elle demeure définitivement : n’y répétez donc pas ce qui est effacé.
erase-reason-wrong = Dites en une phrase de { $most } caractères au plus pourquoi c’est effacé.
erase-understood = Je comprends que cela ne peut pas être annulé.
erase-understood-wrong = Rien n’a encore été effacé : cochez que vous comprenez que cela ne peut pas être annulé.
erase-submit = Effacer définitivement
