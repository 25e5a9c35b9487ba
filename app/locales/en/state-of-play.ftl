# The state of play.

opening-nobody = On { $day }, the Directive did not yet bind any Member State.
opening-bound = On { $day }, <bound>{ $count } { $count ->
        [one] Member State</bound> was
       *[other] Member States</bound> were
    } bound.
opening-not-yet-due = Transposition was not yet due: the deadline was { $deadline }.
opening-missing-before = Something was reported as missing in <gap>{ $count }</gap>, which was not yet due either.
opening-nothing-reported = No reported gap in national law stood on that day.
opening-established = A court established that the Directive was not fully transposed in <gap>{ $count }</gap>.
opening-alleged = The Commission considered the Directive not fully transposed in <gap>{ $count }</gap>{ $count ->
    [one] , alleged
    [2] : alleged in both
   *[other] : alleged in all { $count }
}.
opening-maintained = The Commission considered the Directive not fully transposed in <gap>{ $count }</gap>{ $count ->
    [one] , maintained
    [2] : maintained in both
   *[other] : maintained in all { $count }
}.
opening-alleged-and-maintained = The Commission considered the Directive not fully transposed in <gap>{ $count }</gap>: alleged in { $alleged }, maintained in { $maintained }.
opening-reported = Other sources reported a gap in <gap>{ $count }</gap>.
opening-transposed = It was held to be transposed in { $count }.
opening-all-unknown = Of <unknown>{ $count ->
        [one] the only one
       *[other] all { $count }
    }</unknown> it is not known whether { $count ->
        [one] it
       *[other] they
    } had transposed the Directive.
opening-unknown = Of the other <unknown>{ $count ->
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
procedures-none = No procedure was listed on this day.
procedures-line = <list>{ $listed ->
        [one] One procedure
       *[other] { $listed } procedures
    }</list> had been opened by this day. { $sentences }
procedures-yes = { $count ->
    [0] None is known to be open
    [one] One is known to be open
   *[other] { $count } are known to be open
}
procedures-presumed = { $count ->
    [one] one was last seen active { $when }
   *[other] { $count } were last seen active { $when }
}
procedures-unknown = { $count ->
    [one] one may have ended
   *[other] { $count } may have ended
}
procedures-closed = { $count ->
    [one] one had ended
   *[other] { $count } had ended
}
last-seen-on = on { $day }
last-seen-between = between { $first } and { $last }
procedures-heading = Procedures by newest step
procedures-caption = Infringement procedures as they stood on { $day }, by type and newest step
procedures-note = Whether a procedure is still open is known up to the day on which it was last seen. One that ended is not shown here.
procedures-type = Procedure
procedures-step = Newest step
procedures-col-yes = Known to be open
procedures-col-presumed = Open when last seen
procedures-col-unknown = May have ended
procedures-nothing-open = No procedure is open or may be.

# What institutions said.
said-heading = What institutions said, and what the evidence can say
said-sub = Figures that an institution stated on a day, beside what is held here for the same day. The two need not agree.
said-nothing = No statement of an institution is held up to this day.
said-held = What is held for that day
said-at-most = Member States { $statement } (at most { $at-most })
said-about = About
held-open = { $yes ->
    [0] No procedure is known to have been open that day.
    [one] <day>One procedure</day> is known to have been open that day: { $which }.
   *[other] <day>{ $yes } procedures</day> are known to have been open that day: { $which }.
}
held-may = { $count ->
    [one] One more may have ended by then: { $which }.
   *[other] { $count } more may have ended by then: { $which }.
}
held-presumed = { $count ->
    [one] One more was open when last seen: { $which }.
   *[other] { $count } more were open when last seen: { $which }.
}
held-ended = { $count ->
    [one] One had ended by then: { $which }.
   *[other] { $count } had ended by then: { $which }.
}
held-by-type = { $type } ({ $states })
held-reported-of = On { $aspect }, <day>{ $reported } reported, { $unknown } not known, of { $bound }</day>.
held-measures = { $count ->
        [0] No national act is held that had come by then.
        [one] One national act is held that had come by then.
       *[other] { $count } national acts are held that had come by then.
    }
