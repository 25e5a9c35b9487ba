# What a node or a finding comes to, in one word, and in a sentence.

status-not-transposed = Not transposed
    .inside = not transposed
status-partially-transposed = Partially transposed
    .inside = partially transposed
status-unclear = Unclear
    .inside = unclear
status-no-gap-found = No gap found in part
    .inside = no gap found in part
status-transposed = Transposed
    .inside = transposed
status-no-finding = No finding held
    .inside = no finding held
status-optional = Options only
    .inside = options only
status-not-bound = Not bound
    .inside = not bound

# In other words for the aspect of communication, and before the deadline.
status-not-notified-in-full = Not notified in full
    .inside = not notified in full
status-notified-as-complete = Notified as complete
    .inside = notified as complete
status-not-yet-due = Not yet due
    .inside = not yet due

# Where some provisions of an article were looked at, or it is not said which.
status-part = No gap found in { $assessed } of { $counted } { $counted ->
        [one] provision
       *[other] provisions
    }
    .inside = no gap found in { $assessed } of { $counted } { $counted ->
        [one] provision
       *[other] provisions
    }
status-part-unnumbered = Said of part of the article
    .inside = said of part of the article
status-part-of-node = Said of part of it
    .inside = said of part of it

## Claims: whose view, in the words that fit their weight. A letter is an
## allegation, so the Commission considers; only a court establishes.

claim = { $basis ->
    [court] the Court of Justice establishes that it is { $status }
    [commission] the Commission considers it { $status }
    [parliament] Parliament considers it { $status }
    [independent] an independent source considers it { $status }
    [member_state] declared by the State: { $status }
   *[text_comparison] a comparison of texts by this monitor finds it { $status }
}

## The end of a procedure is an act and nobody's view: it says what follows.

claim-complete = { $status }: the Commission closed its procedure
claim-ended = { $status }: { $stage ->
    [judgment_dismissed] the Court of Justice dismissed the action
   *[closure] the procedure ended
}
ended-complete = the Commission closed its procedure { $when }
ended-unclear = { $stage ->
    [judgment_dismissed] the Court of Justice dismissed the action { $when }
   *[closure] the procedure ended { $when }
}, so { $basis ->
    [court] what the Court had established
   *[commission] what was alleged
} is unclear
ended-label = { $stage ->
    [closure] Procedure closed
    [withdrawal] Procedure withdrawn
   *[judgment_dismissed] Action dismissed
}

## What a finding says before transposition was due.

early-missing = said to be missing
early-missing-in-part = said to be missing in part
early-not-notified = said not to be notified in full

## The sentence that gives both days.

since-line = { $lead } since { $since }; { $latest }.
latest-word = { $basis ->
    [court] the Court’s latest word is of { $asof }
    [commission] the Commission’s latest word is of { $asof }
    [parliament] Parliament’s latest word is of { $asof }
    [independent] the latest word, that of an independent source, is of { $asof }
    [member_state] the State’s own latest word is of { $asof }
   *[text_comparison] the latest comparison of texts by this monitor is of { $asof }
}

# Where something later is held beside it, or a part of the whole decides.
deciding-word = { $basis ->
    [court] the word that decides, that of the Court, is of { $asof }
    [commission] the word that decides, that of the Commission, is of { $asof }
    [parliament] the word that decides, that of Parliament, is of { $asof }
    [independent] the word that decides, that of an independent source, is of { $asof }
    [member_state] the word that decides, that of the State itself, is of { $asof }
   *[text_comparison] the word that decides, a comparison of texts by this monitor, is of { $asof }
}
latest-word-counted = { $date } (counted from { $day })
not-yet-due-line = Not yet due: transposition was due on { $deadline }; { $latest }.

## A cell read aloud.

cell-plain = { $state }, { $node }: { $status }
cell-claim = { $state }, { $node }: { $claim }, since { $since }
cell-ended = { $state }, { $node }: { $status } since { $since }; { $ended }
cell-not-yet-due = { $state }, { $node }: not yet due; { $latest }
cell-with-notes = { $cell }; { $notes }

tag-contested = sources disagree
tag-inferred = article inferred by this monitor
tag-inferred-theme = theme inferred by this monitor

## The key under the matrix

legend = Key
legend-part = No gap found in part: “3/6” is three of six provisions, a ring is said of part
legend-contested = Corner: sources disagree
legend-inferred = Dotted: article inferred by this monitor

## Letters in a mark. Every letter stands beside or before a word.

letter-not-transposed = N
letter-partially-transposed = P
letter-unclear = ?
letter-transposed = T
letter-optional = opt
letter-not-yet-due = …
