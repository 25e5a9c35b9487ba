# Rechercher dans une édition : le champ de chaque page et ce qui est trouvé.

search-label = Rechercher sur ce site
search-button = Rechercher
search-title = Recherche
search-title-asked = Recherche de « { $asked } »
search-opening-blank = Rechercher dans les faits de cette édition des données
search-opening = { $count ->
    [one] Un résultat pour « { $asked } »
   *[other] { $count } résultats pour « { $asked } »
}
search-opening-none = Rien n’est trouvé pour « { $asked } »
search-sub = Situation au { $day }, dans l’édition { $revision } des données. Ce qui ne compte qu’à partir d’un jour ultérieur est laissé de côté.
search-left-out = Seuls les { $most } premiers mots sont recherchés.
search-kinds = Types de résultats
search-all-kinds = Tous les types
search-none-of-kind = Rien n’est trouvé sous « { $kind } ».
search-show-all = Afficher les { $count } résultats : { $kind }
search-shown-of = Les { $shown } premiers résultats sur { $count } sont affichés. Ajoutez un mot pour en trouver moins.
search-near = proche de ce qui est recherché
search-of-state = { $state } : { $part }
search-step = { $step } : { $when }

search-no-words = Il n’y a là ni lettre ni chiffre à rechercher.
search-unknown-word = « { $word } » ne figure nulle part dans cette édition.
search-near-word = Un mot proche : <near>{ $near }</near>.
search-not-yet = Le mot figure dans cette édition, mais seulement dans ce qui compte à partir d’un jour ultérieur.
search-apart = Chacun des mots est trouvé, mais aucun résultat ne les contient tous à cette date. Rechercher l’un d’eux :
search-today = <today>Rechercher dans la situation d’aujourd’hui</today>, dans la dernière édition.
search-what-heading = Ce qui est recherché
search-what = Noms et codes des États membres ; articles et dispositions de la directive ; titres et numéros des mesures nationales ; numéros, étapes et notes des procédures d’infraction ; mots des constats, des réponses et des chiffres déclarés ; titres, noms abrégés et éditeurs des sources.
search-how = Tous les mots doivent être trouvés ensemble. Les accents, les majuscules et les alphabets ne font pas de différence, le dernier mot peut n’être que commencé, et une lettre fausse, manquante, en trop ou intervertie est pardonnée dans les mots de quatre lettres ou plus. Le numéro d’une procédure doit être exact : INFR(2014)0142, 2014/0142 ou 20140142.

found-states = États membres
found-articles = Articles
found-provisions = Dispositions
found-measures = Mesures nationales
found-procedures = Procédures d’infraction
found-findings = Constats
found-replies = Réponses des États membres
found-statements = Chiffres déclarés
found-sources = Sources
