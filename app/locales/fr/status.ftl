# What a node or a finding comes to, in one word, and in a sentence.

status-not-transposed = Non transposé
    .inside = non transposé
status-partially-transposed = Partiellement transposé
    .inside = partiellement transposé
status-unclear = Incertain
    .inside = incertain
status-no-gap-found = Aucune lacune constatée dans une partie
    .inside = aucune lacune constatée dans une partie
status-transposed = Transposé
    .inside = transposé
status-no-finding = Aucun constat détenu
    .inside = aucun constat détenu
status-optional = Facultatif seulement
    .inside = facultatif seulement
status-not-bound = Non lié
    .inside = non lié

# In other words for the aspect of communication, and before the deadline.
status-not-notified-in-full = Non intégralement notifié
    .inside = non intégralement notifié
status-notified-as-complete = Notifié comme complet
    .inside = notifié comme complet
status-not-yet-due = Pas encore exigible
    .inside = pas encore exigible

# Where some provisions of an article were looked at, or it is not said which.
status-part = Aucune lacune constatée dans { $assessed ->
        [one] { $assessed } disposition
       *[other] { $assessed } dispositions
    } sur { $counted }
    .inside = aucune lacune constatée dans { $assessed ->
        [one] { $assessed } disposition
       *[other] { $assessed } dispositions
    } sur { $counted }
status-part-unnumbered = Dit d’une partie de l’article
    .inside = dit d’une partie de l’article
status-part-of-node = Dit d’une partie seulement
    .inside = dit d’une partie seulement

## Claims: whose view, in the words that fit their weight. A letter is an
## allegation, so the Commission considers; only a court establishes.

claim = { $basis ->
    [court] { $status }, établit la Cour de justice
    [commission] { $status }, considère la Commission
    [parliament] { $status }, considère le Parlement
    [independent] { $status }, considère une source indépendante
    [member_state] déclaré par l’État : { $status }
   *[text_comparison] { $status }, d’après une comparaison de textes par ce moniteur
}

## The end of a procedure is an act and nobody's view: it says what follows.

claim-complete = { $status } : la Commission a clos sa procédure
claim-ended = { $status } : { $stage ->
    [judgment_dismissed] la Cour de justice a rejeté le recours
   *[closure] la procédure a pris fin
}
ended-complete = la Commission a clos sa procédure { $when }
ended-unclear = { $stage ->
    [judgment_dismissed] la Cour de justice a rejeté le recours { $when }
   *[closure] la procédure a pris fin { $when }
}, de sorte que { $basis ->
    [court] ce que la Cour avait établi
   *[commission] ce qui était allégué
} est incertain
ended-label = { $stage ->
    [closure] Procédure close
    [withdrawal] Désistement
   *[judgment_dismissed] Recours rejeté
}

## What a finding says before transposition was due.

early-missing = dit manquant
early-missing-in-part = dit manquant en partie
early-not-notified = dit non intégralement notifié

## The sentence that gives both days.

since-line = { $lead } depuis le { $since } ; { $latest }.
latest-word = { $basis ->
    [court] dernière position de la Cour : { $asof }
    [commission] dernière position de la Commission : { $asof }
    [parliament] dernière position du Parlement : { $asof }
    [independent] dernière position, celle d’une source indépendante : { $asof }
    [member_state] dernière position de l’État lui-même : { $asof }
   *[text_comparison] dernière comparaison de textes par ce moniteur : { $asof }
}

# Where something later is held beside it, or a part of the whole decides.
deciding-word = { $basis ->
    [court] position qui décide, celle de la Cour : { $asof }
    [commission] position qui décide, celle de la Commission : { $asof }
    [parliament] position qui décide, celle du Parlement : { $asof }
    [independent] position qui décide, celle d’une source indépendante : { $asof }
    [member_state] position qui décide, celle de l’État lui-même : { $asof }
   *[text_comparison] position qui décide, une comparaison de textes par ce moniteur : { $asof }
}
latest-word-counted = { $date }, compté à partir du { $day }
not-yet-due-line = Pas encore exigible : la transposition était due pour le { $deadline } ; { $latest }.

## A cell read aloud.

cell-plain = { $state }, { $node } : { $status }
cell-claim = { $state }, { $node } : { $claim }, depuis le { $since }
cell-ended = { $state }, { $node } : { $status } depuis le { $since } ; { $ended }
cell-not-yet-due = { $state }, { $node } : pas encore exigible ; { $latest }
cell-with-notes = { $cell } ; { $notes }

tag-contested = les sources divergent
tag-inferred = article déduit par ce moniteur
tag-inferred-theme = thème déduit par ce moniteur

## The key under the matrix

legend = Légende
legend-part = Aucune lacune constatée dans une partie : « 3/6 » signifie trois dispositions sur six, un anneau signifie que c’est dit d’une partie
legend-contested = Coin : les sources divergent
legend-inferred = Pointillé : article déduit par ce moniteur

## Letters in a mark. Every letter stands beside or before a word.

letter-not-transposed = N
letter-partially-transposed = P
letter-unclear = ?
letter-transposed = T
letter-optional = fac
letter-not-yet-due = …
