# États membres côte à côte, et une disposition dans tous : /compare et son fichier.

beside-title = Côte à côte

## Ce qui est choisi

beside-choose-states = États membres, { $most } au plus
beside-show-states = Montrer côte à côte
beside-choose-provision = Disposition ou article
beside-choose-none = Choisir
beside-choose-article = Tout l’article { $number }
beside-show-provision = Montrer dans tous les États membres

## Rien n’est choisi

beside-start = Mettre des États membres côte à côte, ou regarder une disposition dans tous
beside-start-why = Choisir jusqu’à six États membres pour voir, partie par partie de la directive, ce qui est détenu de chacun ; ou choisir une disposition pour y voir chaque État membre, avec ce qui a été constaté, par qui et quand.
beside-start-heading = À quoi cela sert
beside-start-states = Pour des États au droit ou aux procédures semblables : <example>{ $states } côte à côte</example>, avec mesures, procédures, retard et peines.
beside-start-provision = Pour une même question posée à tous : <example>l’article { $provision } dans tous les États membres</example>.
beside-start-known = Ce qui est identique peut être que rien n’est connu. Chaque page dit pour combien aucun constat n’est détenu.

## États côte à côte

beside-opening = { $states } : au { $day }, ce qui est détenu sur { $aspect } { $differ ->
        [0] est identique pour toutes les <of>{ $of } parties</of> de la directive.
       *[other] diffère pour <differ>{ $differ }</differ> des <of>{ $of } parties</of> de la directive.
    }
beside-opening-blank = Pour <blank>{ $blank }</blank>, aucun constat n’est détenu d’aucun d’eux : rien n’est connu.
beside-opening-one = { $state }, seul : choisir un autre État membre à mettre à côté.
beside-opening-unbound = Au { $day }, la directive liait moins de deux des États membres choisis : rien ne peut différer.
beside-not-law = Ce qui est comparé est ce qui est détenu, non le droit lui-même : deux États au même droit diffèrent ici là où un seul a été examiné.
beside-table = Partie par partie
beside-table-small = { $aspect }, situation au { $day }. Une ligne diffère là où le statut, la fermeté d’une lacune ou l’accord des sources diffère entre États liés.
beside-differs = diffère
beside-show-different = Ne montrer que ce qui diffère
beside-show-all = Montrer chaque partie
beside-no-difference = Rien ne diffère entre ces États.
beside-held = Ce qui est détenu d’autre
beside-held-small = Montré, que cela diffère ou non.
beside-held-col = Quoi
beside-coverage = Couverture
beside-measures = Mesures nationales
beside-measures-none = aucune détenue ; cela ne dit rien de son droit
beside-measures-count = <all>{ $count }</all> { $count ->
        [one] détenue
       *[other] détenues
    }
beside-measures-newest = La plus récente, { $date } :
beside-measures-undated = aucune datée à ce jour
beside-procedures = Procédures d’infraction
beside-procedures-none = aucune recensée à ce jour
beside-delay = Retard
beside-not-due = La transposition n’était pas encore exigible : la date limite était le { $deadline }.
beside-penalties = Peines maximales
beside-penalties-said = { $known ->
        [0] <all>Aucune sur { $of }</all> n’est connue
        [one] <all>{ $known } sur { $of }</all> connue, { $lower ->
            [0] qui n’est pas inférieure au seuil
           *[other] inférieure au seuil
        }
       *[other] <all>{ $known } sur { $of }</all> connues, { $lower ->
            [0] dont aucune inférieure au seuil
            [one] dont { $lower } inférieure au seuil
           *[other] dont { $lower } inférieures au seuil
        }
    }
beside-csv = Exactement cela, en fichier (CSV)

## Une disposition

beside-provision = { $provision } : au { $day }, un constat sur { $aspect } était détenu pour { $held ->
        [0] aucun
       *[other] <held>{ $held }</held>
    } { $bound ->
        [one] sur <bound>{ $bound } État membre</bound>
       *[other] des <bound>{ $bound } États membres</bound>
    }{ $rest ->
        [0] .
       *[other] {" "}; pour <rest>{ $rest }</rest>, rien n’y est détenu.
    }
beside-provision-nobody = Au { $day }, la directive ne liait aucun des États membres montrés : il n’y a rien à dire.
beside-by-state-sub = Dans l’ordre protocolaire, chacun avec ses constats, les plus récents d’abord. Un constat sur une partie de la disposition, ou sur ce dont elle fait partie, figure aussi.
beside-without = { $count ->
        [one] Rien n’est détenu là pour un État membre
       *[other] Rien n’est détenu là pour { $count } États membres
    }
