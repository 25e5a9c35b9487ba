# The state of play.

opening-nobody = Le { $day }, la directive ne liait encore aucun État membre.
opening-bound = Le { $day }, <bound>{ $count } { $count ->
        [one] État membre</bound> était lié
       *[other] États membres</bound> étaient liés
    }.
opening-not-yet-due = La transposition n’était pas encore exigible : la date limite était le { $deadline }.
opening-missing-before = Quelque chose était signalé comme manquant dans <gap>{ $count }</gap> d’entre eux, ce qui n’était pas encore exigible non plus.
opening-nothing-reported = Aucune lacune signalée dans le droit national ne subsistait ce jour-là.
opening-established = Une juridiction avait établi que la directive n’était pas intégralement transposée dans <established>{ $count }</established> d’entre eux.
opening-alleged = La Commission considérait que la directive n’était pas intégralement transposée dans <gap>{ $count }</gap> d’entre eux{ $count ->
    [one] , ce qui est allégué
    [2] : allégué pour les <alleged>deux</alleged>
   *[other] : allégué pour l’ensemble des <alleged>{ $count }</alleged>
}.
opening-maintained = La Commission considérait que la directive n’était pas intégralement transposée dans <gap>{ $count }</gap> d’entre eux{ $count ->
    [one] , ce qui est maintenu
    [2] : maintenu pour les <maintained>deux</maintained>
   *[other] : maintenu pour l’ensemble des <maintained>{ $count }</maintained>
}.
opening-alleged-and-maintained = La Commission considérait que la directive n’était pas intégralement transposée dans <gap>{ $count }</gap> d’entre eux : allégué pour <alleged>{ $alleged }</alleged>, maintenu pour <maintained>{ $maintained }</maintained>.
opening-reported = D’autres sources signalaient une lacune dans <otherwise>{ $count }</otherwise> d’entre eux.
opening-transposed = La directive était tenue pour transposée dans <neither>{ $count }</neither> d’entre eux.
opening-all-unknown = Pour <unknown>{ $count ->
        [one] le seul d’entre eux
       *[other] chacun des { $count }
    }</unknown>, on ne sait pas s’il avait transposé la directive.
opening-unknown = Pour <unknown>{ $count ->
        [one] l’autre
       *[other] les { $count } autres
    }</unknown>, ce n’est pas connu.

figure-reported = sur { $of } États membres : une lacune signalée subsiste
figure-reported-before = sur { $of } États membres : quelque chose est signalé comme manquant, pas encore exigible
figure-not-known = sur { $of } États membres : non connu
figure-coverage = sur { $of } combinaisons articles × États : un constat est détenu
figure-open = { $count ->
    [one] procédure est ouverte, ou l’était à la dernière observation
   *[other] procédures sont ouvertes, ou l’étaient à la dernière observation
}

# How many procedures are open, and how sure that is.
procedures-none = Aucune procédure n’avait été ouverte jusqu’à cette date.
procedures-line = <list>{ $listed ->
        [one] { $listed } procédure</list> avait été ouverte
       *[other] { $listed } procédures</list> avaient été ouvertes
    } jusqu’à cette date.
procedures-yes = { $count ->
    [0] Aucune que l’on sache ouverte
    [one] <open>Une</open> que l’on sait ouverte
   *[other] <open>{ $count }</open> que l’on sait ouvertes
}
procedures-presumed = { $count ->
    [one] <open>{ $count }</open> vue active pour la dernière fois { $when }
   *[other] <open>{ $count }</open> vues actives pour la dernière fois { $when }
}
procedures-unknown = { $count ->
    [one] <open>{ $count }</open> peut-être terminée
   *[other] <open>{ $count }</open> peut-être terminées
}
procedures-closed = { $count ->
    [one] <open>{ $count }</open> terminée
   *[other] <open>{ $count }</open> terminées
}
last-seen-on = le { $day }
last-seen-between = entre le { $first } et le { $last }
procedures-heading = Procédures selon l’étape la plus récente
procedures-note = Celles qui sont ouvertes ou le sont peut-être. On sait si une procédure est ouverte jusqu’au jour où elle a été vue pour la dernière fois.
procedures-last-seen = vue active pour la dernière fois { $when }
procedures-type = Procédure
procedures-step = Étape la plus récente
procedures-nothing-open = Aucune procédure n’est ouverte ni ne l’est peut-être.

# What changed last.
latest-heading = Derniers changements
latest-sub = Changements de statut et étapes de procédures, les plus récents d’abord. Les constats qui ne font que répéter ce qui valait déjà sont omis.
latest-nothing = Rien n’avait changé jusqu’à cette date.
latest-said = Désormais : { $after }. Auparavant : { $before }.
latest-step = { $step } ({ $type })
latest-may-have-ended = la procédure a peut-être pris fin
latest-finding = un nouveau constat
latest-disagreement = les sources divergent désormais
latest-due = la transposition est devenue exigible
latest-act = un acte national est intervenu
latest-bound = lié à partir de ce jour
latest-released = n’est plus lié

# Where the evidence is thinnest.
thinnest-heading = Où les éléments de preuve sont les plus minces
thinnest-sub = À examiner en premier, et à lire avec prudence. Les États dont le moins d’articles sont couverts viennent d’abord ; à égalité, ceux dont les éléments de preuve sont les plus anciens.
thinnest-figure = { $held } sur { $of } articles
thinnest-missing = { $held ->
    [0] Rien n’est détenu sur aucun article
   *[other] Rien n’est détenu sur { $missing } { $missing ->
        [one] article
       *[other] articles
    }
} ; { $newest }.
thinnest-newest = position la plus récente : { $day }
thinnest-no-word = aucune position sur { $aspect }
thinnest-on-none = Aucun constat n’est détenu, pour aucun des { $bound } États membres, sur { $count ->
    [one] l’article
   *[other] les articles
}
thinnest-on-one = Un constat n’est détenu que pour un seul État membre sur { $count ->
    [one] l’article
   *[other] les articles
}
thinnest-rest = { $count ->
    [0] <all>Tous les États membres et articles</all>
    [one] Encore un État membre, et <all>tous les articles</all>
   *[other] Encore { $count } États membres, et <all>tous les articles</all>
}

# What institutions said.
said-heading = Ce que les institutions ont dit, et ce que les éléments de preuve permettent de dire
said-sub = Chiffres qu’une institution a avancés un jour donné, à côté de ce qui est détenu ici pour le même jour. Les deux ne concordent pas nécessairement.
said-nothing = Aucune déclaration d’une institution n’est détenue jusqu’à ce jour.
said-held = Ce qui est détenu pour ce jour
said-states = États membres :{" "}
said-at-most = ({ $at-most } au plus)
held-open = { $yes ->
    [0] Aucune procédure que l’on sache avoir été en cours ce jour-là.
    [one] <day>Une procédure</day> dont on sait qu’elle était ouverte ce jour-là : { $which }.
   *[other] <day>{ $yes } procédures</day> dont on sait qu’elles étaient ouvertes ce jour-là : { $which }.
}
held-may = { $count ->
    [one] <day>{ $count } autre</day> avait peut-être pris fin à cette date : { $which }.
   *[other] <day>{ $count } autres</day> avaient peut-être pris fin à cette date : { $which }.
}
held-presumed = { $count ->
    [one] <day>{ $count } autre</day> était ouverte à la dernière observation : { $which }.
   *[other] <day>{ $count } autres</day> étaient ouvertes à la dernière observation : { $which }.
}
held-ended = { $count ->
    [one] <day>{ $count }</day> avait pris fin à cette date : { $which }.
   *[other] <day>{ $count }</day> avaient pris fin à cette date : { $which }.
}
held-by-type = { $type } ({ $states })
held-reported-of = Pour { $aspect }, <day>{ $reported } signalés, { $unknown } non connus, sur { $bound }</day>.
held-measures = { $count ->
        [0] Aucun acte national intervenu au plus tard ce jour-là n’est détenu.
        [one] <day>Un acte national</day> intervenu au plus tard ce jour-là est détenu.
       *[other] <day>{ $count } actes nationaux</day> intervenus au plus tard ce jour-là sont détenus.
    }

# How a figure that was stated and what is held stand to each other.
against-fewer = Moins de procédures sont détenues ({ $held } en tout) qu’il n’en a été annoncé : { $missing ->
    [one] il manque ici au moins une
   *[other] il manque ici au moins { $missing }
} de celles qui ont été annoncées. de celles qui ont été annoncées.
against-as-many = À cette date, { $held } procédures de tous types avaient été ouvertes : le chiffre peut donc être exact ; il ne nomme aucune procédure et ne peut dès lors être vérifié une à une.
against-acts = { $acts ->
        [0] Aucun acte national n’est détenu pour ce jour, ni aucune liste de notifications
        [one] Un acte national est détenu pour ce jour, mais aucune liste de notifications
       *[other] { $acts } actes nationaux sont détenus pour ce jour, mais aucune liste de notifications
    } : le chiffre ne peut être ni confirmé ni infirmé.
against-more = Les deux diffèrent : d’après ce qui est détenu, tel était le cas d’au moins { $least }.
against-open = D’après ce qui est détenu, ce pourrait être n’importe quel nombre de { $least } à { $most } : le chiffre ne peut donc être ni confirmé ni infirmé.
against-within = D’après ce qui est détenu, ce pourrait être { $most } au plus, ce qui concorde avec le chiffre.
against-unknown = Pour { $unknown ->
    [one] { $unknown } État membre
   *[other] { $unknown } États membres
}, ce n’est pas connu : le chiffre ne peut donc être ni confirmé ni infirmé.
said-that-day = L’état des lieux au <day>{ $day }</day>

# The States as tiles, by what they are looked at for.
measure-label = Ce que montrent les tuiles
measure-status = Statut
measure-step = Procédures
measure-coverage = Couverture
measure-delay = Retard

europe-status = Où en est l’ensemble de la directive
europe-status-sub = { $aspect } dans chaque État membre au { $day }.
europe-status-title = Où en est l’ensemble de la directive dans chaque État membre, { $day }
europe-status-rule = Une tuile montre à quoi aboutissent, pour l’ensemble de la directive, tous les constats et toutes les procédures d’un État. Une lacune dans une partie est une lacune dans l’ensemble ; une partie sans lacune ne dit rien du reste. <method>Méthode { $method }</method>.
europe-step = Jusqu’où sont allées les procédures
europe-step-sub = L’étape la plus récente d’une procédure ouverte, ou qui l’est peut-être, au { $day }.
europe-step-title = Jusqu’où sont allées les procédures d’infraction dans chaque État membre, { $day }
europe-step-rule = On sait qu’une procédure est ouverte jusqu’au dernier jour où elle a été vue ouverte ; après ce jour, elle est présumée l’être. De plusieurs procédures, celle dont l’étape est la plus récente est montrée. <method>Méthode { $method }</method>.
europe-step-nothing = Aucune procédure n’avait été ouverte jusqu’à cette date.
europe-coverage = Combien d’éléments de preuve sont détenus
europe-coverage-sub = { $aspect } : articles sur lesquels un constat est détenu, au { $day }. Ce qui n’est pas détenu n’est pas connu ; ce n’est un signe ni de conformité ni de son absence.
europe-coverage-title = Sur combien d’articles un constat est détenu pour chaque État membre, { $day }
europe-coverage-rule = Parmi les articles dans lesquels il y a quelque chose à transposer, ceux sur lesquels un constat est retenu, quoi qu’il dise. <method>Méthode { $method }</method>.
europe-coverage-nothing = Aucun constat n’était détenu sur aucun article ce jour-là.
europe-delay = Jours écoulés jusqu’à la clôture des procédures pour notification tardive
europe-delay-sub = Jours entre la date limite et la clôture de la procédure pour non-communication, tels que connus au { $day }. Ce n’est pas le retard de la loi elle-même et, faute de clôture détenue, ce n’est pas connu.
europe-delay-title = Jours entre la date limite et la clôture de la procédure pour non-communication, { $day }
europe-delay-rule = De plusieurs procédures closes d’un État, la plus récente compte. Lorsque le jour de la clôture n’est connu que comme l’un de plusieurs jours, les deux extrêmes sont donnés. <method>Méthode { $method }</method>.
europe-delay-too-early = La transposition n’était pas encore exigible ce jour-là : il n’y a pas de jours à compter.
europe-delay-nothing = Aucune procédure close pour non-communication n’était détenue ce jour-là : rien n’est connu d’aucun État.

europe-letters = Lettres des procédures ouvertes ou qui le sont peut-être : { $letters }.
europe-letter-letter = L
    .name = lettre de mise en demeure
europe-letter-additional = C
    .name = lettre de mise en demeure complémentaire
europe-letter-opinion = A
    .name = avis motivé
europe-letter-court = J
    .name = devant la Cour de justice
europe-letter-maybe = { $letter } ?
europe-letter-ended = F

# A tile read aloud.
europe-not-bound = { $state } : non lié
europe-with-procedure = { $said }. { $procedure }
europe-procedure = { $step }, { $date } ({ $type }) : { $open }
europe-open-yes = que l’on sait ouverte
europe-open-presumed = ouverte à la dernière observation
europe-open-seen = vue ouverte pour la dernière fois le { $day }
europe-open-unknown = peut-être terminée
europe-ended = { $state } : aucune des procédures détenues n’est encore ouverte
europe-no-procedure = { $state } : aucune procédure n’est détenue
europe-coverage-said = { $state } : { $held ->
    [0] rien n’est détenu sur aucun des { $of } articles
   *[other] un constat est détenu sur { $held } articles sur { $of }
}
europe-delay-said = { $state } : procédure pour non-communication close { $days } jours après la date limite
europe-delay-not-due = { $state } : la transposition n’est pas encore exigible, il n’y a donc pas de jours à compter
europe-delay-unknown = { $state } : non connu, aucune procédure close pour non-communication n’est détenue

# The key of the tiles.
europe-key-contested = Coin : les sources divergent
europe-key-letter = Lettre : { $open }
europe-key-ended = Fin : aucune des procédures détenues n’est encore ouverte
europe-key-no-procedure = Aucune procédure n’est détenue
europe-key-coverage = Remplissage : part des articles
europe-key-nothing = Rien n’est détenu
europe-key-delay = Remplissage : part de la plus longue durée affichée
europe-key-between = Traits fins : un jour dans l’intervalle
europe-key-unknown = Non connu : aucune clôture n’est détenue

europe-col-state = État membre
europe-col-grade = Degré de fermeté
europe-col-contested = Sources
europe-col-date = Date
europe-col-open = Ouverte ou non
europe-col-seen = Vue ouverte pour la dernière fois
europe-col-held = Articles avec un constat
europe-col-of = Sur articles
europe-col-least = Jours au moins
europe-col-most = Jours au plus
europe-delay-not-known = non connu
