# The public API for those who write programs. The texts also introduce the document
# for programs, so they say all in themselves.

api-title = API
api-opening = Les programmes lisent les mêmes chiffres et enregistrements à <list>{ $count } adresses</list>, en JSON : décrites en <document>OpenAPI 3.1</document>.
api-intro = L’API répond ce que montrent les pages, calculé à partir de la même édition des données et selon la même méthode : où en est chaque État membre pour chaque article de la directive, n’importe quel jour depuis son adoption, et qui le dit. Personne n’a besoin de se connecter, rien ne peut être écrit, et une adresse se lit avec GET ou HEAD. Chaque adresse commence par celle de ce site.
api-addresses = Adresses

api-questions = Par où commencer
api-questions-text = Les lacunes d’un État membre à une date sont les cellules de /api/v1/matrix?state=EL&on=2026-01-30 dont « status » vaut « not_transposed » ou « partially_transposed » ; ce qui est dit de lui, et par qui, se trouve à /api/v1/findings?state=EL. Ce qui diffère entre deux dates se trouve à /api/v1/differences?with=2019-01-01&on=2023-01-01, cellule par cellule. Les procédures qui étaient ouvertes à une date, ou qui l’étaient peut-être, sont celles de /api/v1/procedures?on=2022-01-01 dont « open » n’est pas « no ». Où en était une partie de la directive chaque jour se lit à /api/v1/spans?state=EL&node=victims.

api-clocks = Deux horloges
api-clocks-text = Presque toutes les adresses acceptent deux horloges. « on » est le jour auquel se rapporte la situation (aujourd’hui s’il manque), « rev » l’édition des données qui est consultée (la dernière si elle manque). Chaque réponse indique l’édition et, lorsqu’elle est calculée, le jour et la méthode. Indiquez les deux dans une requête, et la réponse ne deviendra jamais une autre, sauf pour ce qui a dû être effacé. Deux jours d’une même édition disent comment les choses ont changé ; deux éditions disent comment a changé ce qui en est détenu.
api-not-known = Ce qui n’est pas connu
api-not-known-text = Ce qui n’est pas connu n’est jamais présenté comme bon ou mauvais. Un statut « no_finding », « unclear » ou « no_gap_found » dit que rien, rien de concluant, ou rien sur l’ensemble n’est détenu ; les chiffres comptent ces États membres comme « unknown », à côté de ceux qui ont une lacune signalée, et les deux ne sont jamais additionnés. Dans un champ, null dit qu’il n’y a rien de tel ou que ce n’est pas connu : ce n’est ni 0 ni false. Un État membre que la directive ne lie pas ce jour-là est « not_bound » et ne compte nulle part. Une liste vide dit que rien n’est détenu ; lorsqu’une réponse ne peut être établie, il y a une erreur à la place.
api-paging = Longues listes
api-paging-text = Les enregistrements et les éditions viennent page par page. « count » indique combien il y en a en tout, et « next » contient l’adresse des suivants, avec tout ce qui a été demandé et l’édition des données de la première page : suivez-la jusqu’à ce qu’elle soit null, et toutes les pages sont d’une même édition, quoi qu’il soit publié entre-temps. Toute autre réponse est entière.
api-caching = Mise en cache
api-caching-text = Chaque réponse porte un ETag. Renvoyez-le dans If-None-Match, et ce qui n’a pas changé reçoit en réponse un 304 vide. Lorsque le jour et l’édition sont tous deux indiqués, une réponse peut être conservée dix minutes sans nouvelle demande (Cache-Control). Les réponses sont compressées lorsque Accept-Encoding le permet. Des requêtes identiques donnent des octets identiques.
api-origins = Scripts d’autres sites
api-origins-text = Les scripts des pages de n’importe quel site peuvent lire l’API (Access-Control-Allow-Origin vaut *), sans cookies ni autres identifiants. Ils peuvent lire les en-têtes ETag, Retry-After et X-Request-Id. Il n’y a pas de clés ; qui demande beaucoup devrait demander une chose après l’autre.
api-stable = Ce à quoi l’on peut se fier
api-stable-text = Dans v1, aucune adresse, aucun champ ni aucun mot d’une liste fermée n’est retiré ni ne prend un autre sens. Des adresses, des champs, des paramètres et des mots peuvent être ajoutés : un programme devrait ignorer les champs et les mots qu’il ne connaît pas. Un paramètre ou une valeur qui n’est pas décrit est refusé, jamais ignoré.
api-licence = Licence
api-licence-text = Les données peuvent être réutilisées sous la licence Creative Commons CC BY 4.0, avec les conditions propres aux sources lorsqu’elles diffèrent. Pour citer un chiffre, indiquez le jour, l’édition des données et la méthode.

api-errors = Erreurs
api-errors-text = Une erreur porte le statut et un corps du type application/problem+json (RFC 9457) : « code » reste le même, « detail » s’adresse aux personnes et dit comment corriger la requête, « request_id » désigne la requête dans le journal. Ce que fait un programme ne devrait dépendre que du statut et du code. Là où une telle adresse n’existe pas, « near » en contient qui ont pu être visées. Un 429, lorsqu’un lecteur demande en une minute plus que ce qui est calculé pour un seul, et un 503 indiquent dans Retry-After après combien de secondes réessayer. Les méthodes autres que la lecture sont refusées par un 405, et une requête ne reçoit jamais en réponse une partie de ce qu’elle demande.
api-col-code = Code
api-col-status = Statut
api-col-detail = Par exemple

api-figures = Chiffres d’un jour
api-changes = Changements
api-records = Enregistrements
api-document = La description pour les programmes
api-no-parameters = Elle n’accepte aucun paramètre.
api-takes = Ce qu’elle accepte
api-answers = Ce qu’elle répond
api-example = Par exemple
api-example-heard = La réponse de { $address }, abrégée
api-cut = … { $more } de plus
api-col-name = Paramètre
api-col-value = Valeur
api-col-need = Obligatoire
api-col-about = Ce qu’il dit
api-col-field = Champ
api-col-type = Type
api-need-path = oui, dans le chemin
api-need-always = oui
api-need-not = non
api-or-null = ou null
api-or-missing = ou absent

api-types = Types
api-types-small = Ce que contiennent les paramètres et les champs, par nom.
api-type-fields = Champs de { $name }
api-form = Du texte, par exemple { $examples }. Forme : { $pattern }
api-kind-text = texte
api-kind-number = nombre entier
api-kind-number-from = nombre entier à partir de { $least }
api-kind-number-between = nombre entier de { $least } à { $most }
api-kind-decimal = nombre
api-kind-truth = true ou false
api-kind-object = objet
api-kind-one-of = l’un des suivants :
api-kind-list = liste :
api-kind-map = par nom :
