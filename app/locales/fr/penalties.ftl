# Peines maximales nationales et seuil de la peine maximale que demande la directive :
# /penalties, son graphique et son fichier.

maxima-title = Peines

## L’ouverture

maxima-opening = Au { $day }, une peine maximale du droit national pouvait être comparée à ce que demande la directive dans <known>{ $known ->
        [0] aucun
       *[other] { $known }
    }</known> { $bound ->
        [one] État membre sur <bound>{ $bound }</bound>
       *[other] des <bound>{ $bound } États membres</bound>
    }.
maxima-opening-lower = { $lower ->
        [0] Aucune de celles détenues n’est inférieure.
       *[other] Dans <lower>{ $lower }</lower>, une peine maximale est inférieure.
    }
maxima-opening-unknown = Pour <unknown>{ $unknown }</unknown>, rien n’est détenu : non connu.
maxima-opening-chosen = Seul ce qui est choisi est compté.
maxima-nobody = Au { $day }, la directive ne liait encore aucun État membre : il n’y a rien à comparer.
maxima-not-bound = Au { $day }, la directive ne liait aucun des États membres choisis : il n’y a rien à comparer.
maxima-sum = <known>{ $known }</known> { $known ->
        [one] peine maximale nationale connue
       *[other] peines maximales nationales connues
    }, dont { $lower ->
        [0] aucune inférieure
        [one] <known>{ $lower }</known> inférieure
       *[other] <known>{ $lower }</known> inférieures
    } + <unknown>{ $unknown }</unknown> { $unknown ->
        [one] non connue
       *[other] non connues
    } = <all>{ $all }</all> seuils × États membres.
maxima-intro = Pour chacune de ces infractions, la directive demande que la peine d’emprisonnement la plus longue du droit national soit d’au moins tant d’années : le seuil de la peine maximale. Un État dont aucune peine maximale n’est détenue est non connu, jamais sans écart.

## Ce qui est choisi

maxima-choose = Infraction ou article
maxima-choose-article = Tout l’article { $number }
maxima-states = Choisir des États membres

## Mots des tableaux

maxima-victim-below = n’ayant pas atteint la majorité sexuelle
maxima-victim-above = ayant atteint la majorité sexuelle
maxima-victim-any = de tout âge
maxima-offence = { $provision }, { $victim }
maxima-number = { $years }
maxima-none = aucune détenue
maxima-not-known = non connu
maxima-no-shortfall = aucun
maxima-short = (écart : { $shortfall })
maxima-none-lower = aucun pour celles détenues
maxima-head-asked = Au moins, années
maxima-head-held = Maximums
maxima-col-offence = Infraction
maxima-col-victim = Victime
maxima-col-asked = Seuil, années
maxima-col-held = Peines maximales nationales détenues
maxima-col-shortfall = Plus grand écart, années
maxima-col-unknown = Non connu
maxima-col-maximum = Peine maximale nationale
maxima-col-maximum-years = Peine maximale nationale, années
maxima-col-short = Écart
maxima-col-of = Sur

maxima-table = Ce que demande la directive, et ce qui est détenu
maxima-table-small = La peine d’emprisonnement la plus longue, situation au { $day }, { $bound ->
        [one] pour { $bound } État membre compté
       *[other] pour les { $bound } États membres comptés
    }. Là où la directive demande la même chose quel que soit l’âge de la victime, l’infraction figure une fois.

maxima-held = Peines maximales nationales détenues, chacune avec son enregistrement
maxima-held-sub = De plusieurs enregistrements d’un même État, le plus récent compte ; de ceux du même jour, la peine maximale la plus basse.
maxima-held-none = Aucune peine maximale nationale n’est détenue ici pour ce jour. Cela ne dit rien du droit d’aucun État.
maxima-both = { $below } si la victime n’a pas atteint la majorité sexuelle, { $above } si elle l’a atteinte ; la directive demande au moins { $asked }
maxima-only = { $held } { $known } ; { $other } : non connu ; la directive demande au moins { $asked }

maxima-unknown = Non connu
maxima-unknown-sub = Aucune peine maximale n’est détenue pour ceux-ci, ou pas pour toutes les victimes pour lesquelles la directive en demande une.
maxima-unknown-none = Une peine maximale est détenue pour chacun.
maxima-unknown-count = <all>{ $count } sur { $of }</all> seuils

maxima-left = Détenu, et non comparé
maxima-left-sub = La directive ne demande ici aucun nombre d’années, ou pas pour ces victimes.
maxima-left-years = { $held } { $victim }

## Comment se fait la comparaison, et à emporter

maxima-rule-heading = Comment se fait la comparaison
maxima-rule = L’écart est le nombre d’années que demande la directive, moins la peine maximale nationale. Un enregistrement compte à partir de son jour ou, s’il n’en donne pas, du jour où sa source a été lue. Là où la directive ne distingue pas les âges et où le droit national les distingue, la peine maximale la plus basse est comparée. Aucun statut ne découle de cette comparaison.
maxima-rule-limits = Une peine maximale nationale est comparée telle que sa source la donne. Si cette loi couvre toute l’infraction, et avec quelles formes aggravées, n’est pas examiné ici ; ce que note l’enregistrement figure à côté.
maxima-before = La transposition n’était exigible que le { $deadline } : avant ce jour, aucune peine maximale ne devait être relevée.
maxima-silent = Pour { $provisions }, la directive ne fixe aucun nombre d’années.
maxima-csv = Cette comparaison (CSV)
maxima-data = Les enregistrements des peines
maxima-json = Pour les programmes (JSON)

## Le graphique

maxima-chart = Peines maximales nationales et seuil de la directive
maxima-chart-sub = Un point est une peine maximale détenue pour un État sur { $bound } au { $day } ; un nombre dans le point en compte plusieurs. Ce qui n’est pas connu n’a pas de point : son nombre figure à côté de la ligne.
maxima-chart-title = Peines maximales et ce que demande la directive, { $day }
maxima-chart-scale = peine d’emprisonnement la plus longue, années
maxima-chart-nobody = Aucun État membre qui pouvait être comparé n’était lié ce jour-là.
maxima-chart-rule = Un État sans enregistrement est non connu. <rule>Comment se fait la comparaison</rule>.
maxima-key-asked = seuil de la peine maximale que demande la directive
maxima-key-enough = peine maximale nationale, au moins égale
maxima-key-short = peine maximale nationale, inférieure
maxima-key-shortfall = écart
maxima-figure = { $known ->
        [0] aucune détenue
        [one] { $known } détenue
       *[other] { $known } détenues
    }, { $unknown ->
        [one] { $unknown } non connue
       *[other] { $unknown } non connues
    }
maxima-described = { $offence } : au moins { $asked } ; { $held }
maxima-described-held = { $state } { $years }
