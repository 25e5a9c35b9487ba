# The state of play.

opening-nobody = On { $day }, the Directive did not yet bind any Member State.
opening-bound = On { $day }, <bound>{ $count } { $count ->
        [one] Member State</bound> was
       *[other] Member States</bound> were
    } bound.
opening-not-yet-due = Transposition was not yet due: the deadline was { $deadline }.
opening-missing-before = Something was reported as missing in <gap>{ $count }</gap>, which was not yet due either.
opening-nothing-reported = No reported gap in national law stood on that day.
opening-established = A court established that the Directive was not fully transposed in <established>{ $count }</established>.
opening-alleged = The Commission considered the Directive not fully transposed in <gap>{ $count }</gap>{ $count ->
    [one] , alleged
    [2] : alleged in <alleged>both</alleged>
   *[other] : alleged in all <alleged>{ $count }</alleged>
}.
opening-maintained = The Commission considered the Directive not fully transposed in <gap>{ $count }</gap>{ $count ->
    [one] , maintained
    [2] : maintained in <maintained>both</maintained>
   *[other] : maintained in all <maintained>{ $count }</maintained>
}.
opening-alleged-and-maintained = The Commission considered the Directive not fully transposed in <gap>{ $count }</gap>: alleged in <alleged>{ $alleged }</alleged>, maintained in <maintained>{ $maintained }</maintained>.
opening-reported = Other sources reported a gap in <otherwise>{ $count }</otherwise>.
opening-transposed = It was held to be transposed in <neither>{ $count }</neither>.
opening-all-unknown = Of <unknown>{ $count ->
        [one] the only one
       *[other] all { $count }
    }</unknown> it is not known whether { $count ->
        [one] it
       *[other] they
    } had transposed the Directive.
opening-unknown = For the other <unknown>{ $count ->
        [one] one
       *[other] { $count }
    }</unknown> it is not known.

figure-reported = of { $of } Member States: a reported gap stands
figure-reported-before = of { $of } Member States: something is reported as missing, not yet due
figure-not-known = of { $of } Member States: not known
figure-coverage = of { $of } articles × States: a finding is held
figure-open = { $count ->
    [one] procedure is open, or was when last seen
   *[other] procedures are open, or were when last seen
}

# How many procedures are open, and how sure that is.
procedures-none = No procedure had been opened by this day.
procedures-line = <list>{ $listed ->
        [one] One procedure
       *[other] { $listed } procedures
    }</list> had been opened by this day.
procedures-yes = { $count ->
    [0] None is known to be open
    [one] <open>One</open> is known to be open
   *[other] <open>{ $count }</open> are known to be open
}
procedures-presumed = { $count ->
    [one] <open>one</open> was last seen active { $when }
   *[other] <open>{ $count }</open> were last seen active { $when }
}
procedures-unknown = { $count ->
    [one] <open>one</open> may have ended
   *[other] <open>{ $count }</open> may have ended
}
procedures-closed = { $count ->
    [one] <open>one</open> had ended
   *[other] <open>{ $count }</open> had ended
}
last-seen-on = on { $day }
last-seen-between = between { $first } and { $last }
procedures-heading = Procedures by newest step
procedures-note = Those that are open or may be. Whether one is, is known up to the day on which it was last seen.
procedures-last-seen = last seen active { $when }
procedures-type = Procedure
procedures-step = Newest step
procedures-nothing-open = No procedure is open or may be.

# What changed last.
latest-heading = What changed last
latest-sub = Changes of status and steps in procedures, newest first. Findings that only repeat what already stood are left out.
latest-nothing = Nothing had changed by this day.
latest-said = Now: { $after }. Before: { $before }.
latest-step = { $step } ({ $type })
latest-may-have-ended = the procedure may have ended
latest-finding = a further finding
latest-disagreement = sources now disagree
latest-due = transposition came due
latest-act = a national act came
latest-bound = bound from this day on
latest-released = no longer bound

# Where the evidence is thinnest.
thinnest-heading = Where the evidence is thinnest
thinnest-sub = Look here first, and read with care. States with the fewest articles covered come first; of equals, those with the oldest evidence.
thinnest-figure = { $held } of { $of } articles
thinnest-missing = { $held ->
    [0] Nothing held on any article
   *[other] Nothing held on { $missing } { $missing ->
        [one] article
       *[other] articles
    }
}; { $newest }.
thinnest-newest = newest word of { $day }
thinnest-no-word = no word on { $aspect } at all
thinnest-on-none = No finding of any of the { $bound } Member States is held on { $count ->
    [one] Article
   *[other] Articles
}
thinnest-on-one = Of one Member State alone, on { $count ->
    [one] Article
   *[other] Articles
}
thinnest-rest = { $count ->
    [0] <all>All Member States and articles</all>
    [one] One more Member State, and <all>all articles</all>
   *[other] { $count } more Member States, and <all>all articles</all>
}

# What institutions said.
said-heading = What institutions said, and what the evidence can say
said-sub = Figures that an institution stated on a day, beside what is held here for the same day. The two need not agree.
said-nothing = No statement of an institution is held up to this day.
said-held = What is held for that day
said-states = Member States{" "}
said-at-most = (at most { $at-most })
held-open = { $yes ->
    [0] No procedure is known to have been open that day.
    [one] <day>One procedure</day> is known to have been open that day: { $which }.
   *[other] <day>{ $yes } procedures</day> are known to have been open that day: { $which }.
}
held-may = { $count ->
    [one] <day>One more</day> may have ended by then: { $which }.
   *[other] <day>{ $count } more</day> may have ended by then: { $which }.
}
held-presumed = { $count ->
    [one] <day>One more</day> was open when last seen: { $which }.
   *[other] <day>{ $count } more</day> were open when last seen: { $which }.
}
held-ended = { $count ->
    [one] <day>One</day> had ended by then: { $which }.
   *[other] <day>{ $count }</day> had ended by then: { $which }.
}
held-by-type = { $type } ({ $states })
held-reported-of = On { $aspect }, <day>{ $reported } reported, { $unknown } not known, of { $bound }</day>.
held-measures = { $count ->
        [0] No national act is held that had come by then.
        [one] <day>One national act</day> is held that had come by then.
       *[other] <day>{ $count } national acts</day> are held that had come by then.
    }

# How a figure that was stated and what is held stand to each other.
against-fewer = Fewer procedures are held than were stated, { $held } in all: { $missing ->
    [one] at least one of those stated is
   *[other] at least { $missing } of those stated are
} missing here.
against-as-many = { $held } procedures of every kind had been opened by that day, so the figure can be right; it names no procedure, so it cannot be checked one by one.
against-acts = { $acts ->
        [0] No national act is held for that day, and no list of notifications
        [one] One national act is held for that day, and no list of notifications
       *[other] { $acts } national acts are held for that day, and no list of notifications
    }: the figure can be neither confirmed nor denied.
against-more = The two differ: by what is held, at least { $least } had.
against-open = By what is held it could be any number from { $least } to { $most }, so the figure can be neither confirmed nor denied.
against-within = By what is held it could be at most { $most }, which agrees with the figure.
against-unknown = Of { $unknown ->
    [one] one Member State
   *[other] { $unknown } Member States
} it is not known, so the figure can be neither confirmed nor denied.
said-that-day = The state of play on <day>{ $day }</day>

# The States as tiles, by what they are looked at for.
measure-label = What the tiles show
measure-status = Status
measure-step = Procedures
measure-coverage = Coverage
measure-delay = Delay

europe-status = Where the whole Directive stands
europe-status-sub = { $aspect } in each Member State on { $day }.
europe-status-title = Where the whole Directive stands in each Member State, { $day }
europe-status-rule = A tile shows what all findings and procedures of a State come to for the whole Directive. A gap in a part is a gap in the whole; a part without a gap says nothing of the rest. <method>Method { $method }</method>.
europe-step = How far procedures have gone
europe-step-sub = The newest step of a procedure that is open or may be, on { $day }.
europe-step-title = How far infringement procedures have gone in each Member State, { $day }
europe-step-rule = A procedure is known to be open up to the newest day on which it was seen open, and presumed to be after it. Of several procedures the one with the newest step is shown. <method>Method { $method }</method>.
europe-step-nothing = No procedure had been opened by this day.
europe-coverage = How much evidence is held
europe-coverage-sub = { $aspect }: articles on which a finding is held, on { $day }. What is not held is not known; it is no sign of compliance or of its lack.
europe-coverage-title = On how many articles a finding is held for each Member State, { $day }
europe-coverage-rule = Of the articles in which anything must be transposed, those on which a finding stands, whatever it says. <method>Method { $method }</method>.
europe-coverage-nothing = No finding was held on any article on this day.
europe-delay = Days to the closure of procedures for late notification
europe-delay-sub = Days from the deadline to the closure of the procedure for failure to notify, as known on { $day }. It is not how late the law was, and without a closure held it is not known.
europe-delay-title = Days from the deadline to the closure of the procedure for failure to notify, { $day }
europe-delay-rule = Of several closed procedures of a State the newest counts. Where the day of closure is known only as one of some days, both ends are given. <method>Method { $method }</method>.
europe-delay-too-early = Transposition was not due yet on this day: there are no days to count.
europe-delay-nothing = No closed procedure for failure to notify was held on this day: nothing is known of any State.

europe-letters = Letters of procedures that are open or may be: { $letters }.
europe-letter-letter = L
    .name = letter of formal notice
europe-letter-additional = A
    .name = additional letter of formal notice
europe-letter-opinion = R
    .name = reasoned opinion
europe-letter-court = J
    .name = before the Court of Justice
europe-letter-maybe = { $letter }?
europe-letter-ended = E

# A tile read aloud.
europe-not-bound = { $state }: not bound
europe-with-procedure = { $said }. { $procedure }
europe-procedure = { $step } of { $date } ({ $type }): { $open }
europe-open-yes = known to be open
europe-open-presumed = open when last seen
europe-open-seen = last seen open on { $day }
europe-open-unknown = may have ended
europe-ended = { $state }: no procedure that is held is open any longer
europe-no-procedure = { $state }: no procedure is held
europe-coverage-said = { $state }: { $held ->
    [0] nothing is held on any of { $of } articles
   *[other] a finding is held on { $held } of { $of } articles
}
europe-delay-said = { $state }: procedure for failure to notify closed { $days } days after the deadline
europe-delay-not-due = { $state }: transposition is not due yet, so there are no days to count
europe-delay-unknown = { $state }: not known, no closed procedure for failure to notify is held

# The key of the tiles.
europe-key-contested = Corner: sources disagree
europe-key-letter = Letter: { $open }
europe-key-ended = Ended: no procedure held is open any longer
europe-key-no-procedure = No procedure is held
europe-key-coverage = Filled: share of the articles
europe-key-nothing = Nothing is held
europe-key-delay = Filled: share of the longest time shown
europe-key-between = Thin lines: some day in between
europe-key-unknown = Not known: no closure is held

europe-col-state = Member State
europe-col-grade = How firmly
europe-col-contested = Sources
europe-col-date = Of
europe-col-open = Is it open
europe-col-seen = Last seen open
europe-col-held = Articles with a finding
europe-col-of = Of articles
europe-col-least = Days at least
europe-col-most = Days at most
europe-delay-not-known = not known
