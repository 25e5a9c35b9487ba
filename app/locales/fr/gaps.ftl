# The page of gaps with its charts: what is reported and what is not known, by
# part of the Directive, by State and over time.

## The page

gaps-node-label = Partie de la directive
gaps-node-show = Afficher
gaps-node-themes = Thèmes
gaps-node-articles = Articles
gaps-contents = Sur cette page

gaps-opening-nobody = Le { $day }, la directive ne liait encore aucun État membre : il n’y a rien à compter.
gaps-opening-before = Le { $day }, la transposition n’était pas encore exigible : la date limite était le { $deadline }. { $reported ->
        [0] Rien n’était signalé comme manquant ({ $node }) dans aucun des
       *[other] Quelque chose était signalé comme manquant ({ $node }) dans <reported>{ $reported }</reported> des
    } <bound>{ $bound } { $bound ->
        [one] État membre
       *[other] États membres
    }</bound>, ce qui n’était pas encore exigible non plus ; non connus : <unknown>{ $unknown }</unknown>.
gaps-opening = Le { $day }, { $aspect ->
        [communication] { $reported ->
            [0] aucune lacune dans ce qui a été notifié ({ $node }) ne subsistait dans aucun des
           *[other] les mesures nationales ({ $node }) étaient tenues pour non intégralement notifiées dans <reported>{ $reported }</reported> des
        }
        [application] { $reported ->
            [0] aucune lacune signalée dans la pratique ({ $node }) ne subsistait dans aucun des
           *[other] une lacune dans la pratique ({ $node }) était signalée dans <reported>{ $reported }</reported> des
        }
       *[conformity] { $reported ->
            [0] aucune lacune signalée dans le droit national ({ $node }) ne subsistait dans aucun des
           *[other] une lacune dans le droit national ({ $node }) était signalée dans <reported>{ $reported }</reported> des
        }
    } <bound>{ $bound } { $bound ->
        [one] État membre
       *[other] États membres
    }</bound>. { $unknown ->
        [0] Il ne reste rien de non connu.
       *[other] Non connus : <unknown>{ $unknown }</unknown>.
    }
gaps-opening-transposed = { $aspect ->
        [communication] Les mesures étaient tenues pour notifiées comme complètes dans <transposed>{ $count }</transposed> d’entre eux.
        [application] L’application était tenue pour acquise dans <transposed>{ $count }</transposed> d’entre eux.
       *[conformity] La transposition était tenue pour faite dans <transposed>{ $count }</transposed> d’entre eux.
    }
gaps-opening-optional = Cet article ne contient que des facultés : là où rien n’est signalé, il n’y a rien qu’un État doive faire.
gaps-intro = Ce qui n’est pas connu est montré à côté de ce qui est signalé, et jamais comme une mise en conformité.

## The chart by part of the Directive

gaps-heading = Lacunes signalées, et ce qui n’est pas connu
gaps-sub = { $aspect } : sur { $bound ->
        [one] { $bound } État membre lié
       *[other] { $bound } États membres liés
    } au { $day }. Ce qui n’est pas connu n’est pas une mise en conformité.
gaps-sub-before = { $aspect } : sur { $bound ->
        [one] { $bound } État membre lié
       *[other] { $bound } États membres liés
    } au { $day }. La transposition n’était pas encore exigible : ce qui était signalé ne l’était pas encore non plus.
gaps-nobody = Aucun État membre n’était lié ce jour-là : il n’y a rien à compter.
gaps-title = Lacunes signalées, et ce qui n’est pas connu, { $day }
gaps-scale = part des États liés
gaps-scale-start = 0
gaps-scale-end = 100 %
gaps-key-reported = Lacune signalée
gaps-key-before = Signalé, pas encore exigible
gaps-key-unknown = Non connu
gaps-key-neither = { $aspect ->
        [communication] Notifié comme complet, ou facultatif
        [application] Appliqué, ou facultatif
       *[conformity] Transposé ou facultatif
    }
gaps-key-transposed = { $aspect ->
        [communication] Notifié comme complet
        [application] Appliqué
       *[conformity] Transposé
    }
gaps-figure = { $reported ->
        [one] { $reported } signalé
       *[other] { $reported } signalés
    }, { $unknown ->
        [one] { $unknown } non connu
       *[other] { $unknown } non connus
    }{ $neither ->
        [0] {""}
       *[other] , { $transposed }
    }, sur { $bound }
gaps-figure-optional = { $reported ->
        [0] {""}
        [one] { $reported } signalé,{" "}
       *[other] { $reported } signalés,{" "}
    }{ $unknown ->
        [one] { $unknown } non connu
       *[other] { $unknown } non connus
    }, { $neither } avec facultés seulement, sur { $bound }
# A part that holds options alone: nothing had to be transposed.
gaps-options = { $count }, facultatif seulement
gaps-described = { $node } : { $figure }
gaps-col-part = Partie de la directive
gaps-col-reported = Signalé
gaps-col-unknown = Non connu
gaps-col-neither = Ni l’un ni l’autre
gaps-col-bound = Liés
gaps-rule = Un État compte comme signalé si la Commission, une juridiction ou une autre source retient une lacune qui subsiste ; comme non connu si c’est incertain, si aucune lacune n’a été constatée dans une partie ou si aucun constat n’est détenu. Ni l’un ni l’autre : les États où c’est transposé, et les articles ne contenant que des facultés. <method>Méthode { $method }</method>.

## Charts over time

over-time-due = échéance : { $day }
over-time-col-from = Du
over-time-col-until = Au
over-time-col-type = Procédure
over-time-col-step = Étape la plus récente
over-time-described = du { $from } au { $until } : { $figure }

gaps-over-time-heading = Dans le temps : { $node }
gaps-over-time-sub = { $aspect } : sur les États membres liés chaque jour jusqu’au { $day }. Une marche se trouve au jour où un chiffre change. Avant le { $deadline }, rien n’était exigible : ce qui était alors signalé ne l’était pas encore non plus.
gaps-over-time-title = { $node } : signalé et non connu dans le temps (pour { $question }), jusqu’au { $day }
gaps-over-time-scale = États membres
gaps-end-reported = { $count ->
        [one] { $count } signalé
       *[other] { $count } signalés
    }
gaps-end-unknown = { $count ->
        [one] { $count } non connu
       *[other] { $count } non connus
    }
gaps-end-neither = { $count } ni l’un ni l’autre
gaps-end-transposed = { $aspect ->
        [communication] { $count ->
            [one] { $count } complet
           *[other] { $count } complets
        }
        [application] { $count ->
            [one] { $count } appliqué
           *[other] { $count } appliqués
        }
       *[conformity] { $count ->
            [one] { $count } transposé
           *[other] { $count } transposés
        }
    }
gaps-end-bound = sur { $count ->
        [one] { $count } lié
       *[other] { $count } liés
    }
gaps-over-time-rule = Pour chaque jour, les États liés ce jour-là sont comptés comme dans le graphique ci-dessus, avec ce qui compte à partir de ce jour ou d’un jour antérieur. Entre deux marches, rien ne change : rien n’est donc interpolé. <method>Méthode { $method }</method>.

percent = { $share } %
percent-tenths = { $whole },{ $tenth } %

## Coverage

coverage-by-state-heading = Couverture par État membre
coverage-by-state-sub = { $aspect } : sur combien des { $of } articles avec des dispositions comptées un constat est détenu, { $day }. Là où rien n’est détenu, rien n’est connu.
coverage-by-state-title = Couverture par État membre (pour { $question }), { $day }
coverage-by-state-scale = part des articles
coverage-by-article-heading = Couverture par article
coverage-by-article-sub = { $aspect } : nombre d’États membres pour lesquels un constat est détenu sur l’article, sur { $of ->
        [one] { $of } État membre lié
       *[other] { $of } États membres liés
    }, { $day }.
coverage-by-article-title = Couverture par article (pour { $question }), { $day }
coverage-by-article-scale = part des États liés
coverage-none = aucun
coverage-all = l’ensemble des { $of }
coverage-key-held = Constat détenu
coverage-key-none = Aucun constat détenu
coverage-nothing = rien de détenu, sur { $of }
coverage-not-bound = non lié
coverage-optional = facultés seulement
coverage-end = { $held } sur { $of }
coverage-col-state = État membre
coverage-col-article = Article
coverage-col-held = Constat détenu
coverage-col-of = Sur
coverage-col-share = Part
coverage-rule = La couverture est la part des combinaisons États liés × articles pour lesquelles un constat est retenu, quoi qu’il dise ; les articles ne contenant que des facultés sont laissés de côté. Un constat sur l’ensemble de la directive ou sur un thème n’en est pas un sur ses articles. <method>Méthode { $method }</method>.

coverage-over-time-heading = Couverture dans le temps
coverage-over-time-sub = { $aspect } : pour quelle part des combinaisons États liés × articles un constat est détenu, jusqu’au { $day }. L’échelle s’arrête à { $end } %, et non à 100 %.
coverage-over-time-title = Couverture dans le temps (pour { $question }), jusqu’au { $day }
coverage-over-time-scale = part des États liés × articles
coverage-over-time-figure = { $held_of }, { $share }

## Procedures

procedures-over-time-heading = Procédures par étape dans le temps
procedures-over-time-sub = Combien se trouvaient à chaque étape chaque jour jusqu’au { $day }, et avec quelle certitude elles étaient ouvertes. Celles qui avaient pris fin sont laissées de côté.
procedures-over-time-title = Procédures d’infraction par étape dans le temps jusqu’au { $day }
procedures-over-time-scale = Procédures, toutes les lignes à la même échelle
procedures-over-time-nothing = Aucune procédure n’est détenue à cette date.
procedures-over-time-figure = que l’on sait ouvertes : { $yes }, présumées ouvertes : { $presumed }, peut-être terminées : { $unknown }
procedures-over-time-row = { $type }, { $step } : { $figures }.
procedures-key-yes = Que l’on sait ouvertes
procedures-key-presumed = Ouvertes à la dernière observation
procedures-key-unknown = Peut-être terminées
procedures-end-yes = { $count ->
        [one] { $count } ouverte (su)
       *[other] { $count } ouvertes (su)
    }
procedures-end-presumed = { $count ->
        [one] { $count } vue ouverte
       *[other] { $count } vues ouvertes
    }
procedures-end-unknown = { $count ->
        [one] { $count } peut-être terminée
       *[other] { $count } peut-être terminées
    }
procedures-end-none = aucune
procedures-over-time-rule = Une procédure se trouve à son étape la plus récente. On la sait ouverte jusqu’au dernier jour où elle a été vue ouverte ; ensuite, elle est présumée l’être jusqu’à ce qu’une fin soit détenue ; aux jours parmi lesquels se situe celui de sa fin, elle est peut-être terminée. Les procédures comptent, que leur État soit lié ou non. <method>Méthode { $method }</method>.

## Delay

delay-heading = Retard par État membre
delay-sub = Jours entre la date limite, le { $deadline }, et la clôture de la procédure pour non-communication, tels que connus au { $day }. Lorsqu’aucune clôture n’est détenue, le retard n’est pas connu, et n’est jamais nul.
delay-title = Retard par État membre, tel que connu au { $day }
delay-not-due = La transposition n’était pas encore exigible ce jour-là : la date limite était le { $deadline }. Il n’y a pas de retard à compter.
delay-scale = jours après le { $deadline }
delay-key-days = Jusqu’à la clôture
delay-key-some-day = Close l’un de ces jours
delay-key-unknown = Non connu
delay-days = { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
delay-from-to = { $at_least } à { $at_most } jours
delay-up-to = { $days } jours au plus
delay-no-closure = non connu : aucune clôture détenue
delay-no-procedure = non connu
delay-not-bound = non lié
delay-col-at-least = Au moins, jours
delay-col-at-most = Au plus, jours
delay-col-held = Ce qui est connu
delay-rule = Le retard est compté jusqu’à la clôture de la procédure et désigné exactement ainsi : ce n’est pas le retard de la loi de l’État elle-même. Pour un État sans une telle procédure, le retard n’est pas connu, et n’est jamais « dans les temps ». <method>Méthode { $method }</method>.
