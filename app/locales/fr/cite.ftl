# How a view is cited, and feeds of legal change.

cite-link = Citer cette page
cite-title = Comment citer
cite-opening = Pour citer « <page>{ $page }</page> » tel qu’il se présente ici, indiquez le jour, l’édition des données, la méthode et l’empreinte de ce qui est montré.
cite-sub = L’adresse pérenne montrera la même chose dans dix ans : une édition des données n’est jamais modifiée, et les règles dont résultent les chiffres portent un numéro.
cite-page-which = { $place } : { $which }
cite-same = Les chiffres et les enregistrements sont exactement ceux que désigne la citation.
cite-other-hash = Ce que montre cette adresse n’est pas ce que désigne la citation : l’empreinte diffère. Soit la citation a été mal recopiée, soit un enregistrement a été effacé depuis ; la liste des changements dit quand et pourquoi. Ne vous fiez pas au chiffre cité avant de l’avoir comparé.
cite-other-method = La citation désigne une autre méthode que celle qui est appliquée, la méthode { $method } : les chiffres résultaient d’autres règles.
cite-newer = Il existe une édition des données plus récente, { $latest }. <newer>Citer la même page dans la dernière édition</newer>.
cite-checked-address = Adresse qui se vérifie elle-même
cite-method = Méthode
cite-hash = SHA-256
cite-hash-of = de ce JSON canonique
cite-in-words = En toutes lettres
cite-words = Moniteur de transposition, « { $page } », transposition de la directive { $number }, situation au { $day }, édition des données { $revision }, méthode { $method }, { $address } (SHA-256 { $hash }).
cite-bibtex = En BibTeX
cite-bibtex-file = Enregistrer comme fichier
cite-bibtex-title = { $page } : transposition de la directive { $number }
cite-bibtex-note = Situation au { $day }, édition des données { $revision }, méthode { $method }, SHA-256 { $hash }
cite-check = Vérifier une citation
cite-check-how = L’adresse qui se vérifie elle-même dit si les chiffres et les enregistrements sont toujours ceux qui ont été cités. Sans ce site : récupérez le JSON canonique, calculez son SHA-256 et comparez.
cite-check-changed = L’empreinte est calculée à chaque fois et n’est enregistrée nulle part. Elle porte sur les seuls chiffres et enregistrements, et non sur les mots qui les entourent.

feed-legal-title = Moniteur de transposition : { $subject }
feed-legal-sub = Un jour où quelque chose a changé en droit : un statut ou une étape d’une procédure. Ce qu’une édition ne fait que redire ne donne lieu à aucune entrée.
feed-legal-entry = { $subject }, { $day }
feed-legal-step = { $type }, { $number } : { $step }, { $date } ({ $source })
take-away = À emporter
take-away-page = Rapport sous forme de page
take-away-pdf = Rapport en PDF
take-away-docx = Rapport sous forme de fichier Word
feed-legal-link = Flux des changements en droit
