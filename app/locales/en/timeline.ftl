# The time line of all Member States. What a State's own line of time says in the
# same words stands in member-states.ftl.

## The opening

lanes-opening = By { $day }, <procedures>{ $count ->
        [one] one procedure
       *[other] { $count } procedures
    }</procedures> had been opened against <states>{ $states ->
        [one] one Member State
       *[other] { $states } Member States
    }</states>.
lanes-opening-none = No procedure had been opened by { $day }.
lanes-opening-not-yet-due = Transposition was due by { $day }.
lanes-opening-not-closed = No procedure for failing to notify is known to have been closed by then.
lanes-opening-closed-after = <delay>{ $count ->
        [one] One
       *[other] { $count }
    }</delay> for failing to notify had been closed, <days>{ $most } days</days> after the deadline.
lanes-opening-closed-between = <delay>{ $count ->
        [one] One
       *[other] { $count }
    }</delay> for failing to notify had been closed, <days>between { $least } and { $most } days</days> after the deadline.
lanes-opening-closed-at-most = <delay>{ $count ->
        [one] One
       *[other] { $count }
    }</delay> for failing to notify had been closed, <days>at most { $most } days</days> after the deadline.
lanes-opening-others = For the other <unknown>{ $count ->
        [one] Member State
       *[other] { $count } Member States
    }</unknown> bound that day it is not known.
lanes-opening-sub = Only what is held is drawn. A State without a procedure or a measure here may have had one, and a closure is not the day on which a law came.

## The filter

lanes-presets = Period
lanes-preset-all = All
lanes-preset-first = 2011–2015
lanes-preset-second = 2019 to today
lanes-sort = Order
lanes-sort-protocol = Protocol order
lanes-sort-delay = Longest delay first
lanes-sort-last-step = Newest step first
lanes-type = Procedures
lanes-from = From
lanes-until = Until
lanes-states = Only these States
lanes-states-hint = States by their codes, such as EL PT. Where no closure of a procedure for failure to notify is held, the delay is not known, never “on time”: those States stand last.
lanes-begins-later = The period begins on { $from }, after { $day }: nothing of it can be seen on the day shown.
lanes-ends-later = The period goes on to { $until }. Nothing after { $day }, the day shown, is drawn.

## The chart

lanes-heading = What happened when, State by State
lanes-sub = From { $from } to { $until }. “Closed after” counts the days from the deadline to the closure of the procedure for failure to notify.
lanes-sub-before = From { $from } to { $until }. Transposition was not yet due.
lanes-sub-type = Of the procedures, only those for { $type }.
lanes-title = Transposition and infringement procedures by Member State, { $from } to { $until }, as things stood on { $day }
lanes-rule = A step counts from the last day that it may be of; a procedure is known to be open up to the day on which it was last seen, by <method>method { $method }</method>.
lanes-head-delay = Closed after
lanes-head-undated = Without a date
lanes-never = never bound by the Directive
lanes-label = { $type } { $number }
lanes-label-no-number = { $type }, number not known
lanes-delay = { $most ->
        [one] { $most } day
       *[other] { $most } days
    }
lanes-delay-between = { $least } to { $most } days
lanes-delay-at-most = at most { $most } days
lanes-delay-unknown = not known
lanes-delay-long = closed after { $days }
lanes-delay-long-unknown = closure { $days }
lanes-acts = { $count ->
        [one] { $count } act
       *[other] { $count } acts
    }
lanes-bills = { $count ->
        [one] { $count } bill
       *[other] { $count } bills
    }
lanes-undated-long = { $measures } without a date
lanes-key-letter = letter of formal notice
lanes-key-additional-letter = additional letter
lanes-key-opinion = reasoned opinion
lanes-key-court = referral to the Court of Justice, or its judgment
lanes-key-closure = closed
lanes-key-withdrawal = withdrawn
lanes-key-round = round: failure to notify
lanes-key-square = square: non-conformity or incorrect application

lanes-described = A line of time with { $count ->
        [one] one lane, of one Member State
       *[other] { $count } lanes, one for each Member State
    }.
lanes-described-yes = A procedure is known to be open in { $states }.
lanes-described-presumed = One was open when last seen in { $states }.
lanes-described-unknown = One may have ended in { $states }.
lanes-described-no = One had ended in { $states }.
lanes-described-measures = National measures held: { $acts ->
        [one] one act
       *[other] { $acts } acts
    }, { $bills ->
        [one] one bill
       *[other] { $bills } bills
    }; { $undated } of them without a date. The table has every fact.

## The tables

lanes-col-state = Member State
lanes-col-part = Of
lanes-col-what = What
lanes-col-when = When
lanes-col-source = Reported by
lanes-part-bound = Bound
lanes-part-delay = Delay
lanes-by-directive = the Directive
lanes-by-method = method { $method }
lanes-at-no-time = at no time
lanes-from-to = from { $start } to { $end }
lanes-bound-until = Last day bound
lanes-bound-from = bound from { $day }
lanes-no-date = no date held
lanes-delay-what = Procedure for failure to notify closed after: { $days }
lanes-delay-since = counted from { $day }

lanes-open-heading = Which procedures were open on { $day }
lanes-open-note = Whether a procedure is open is known up to the day on which it was last seen.
lanes-open-yes = Known to be open
lanes-open-presumed = Open when last seen
lanes-open-unknown = May have ended
lanes-open-no = Had ended

lanes-table-heading = State by State
lanes-table-small = In the order of the chart, up to the day shown, whatever the period. A listed measure need be neither complete nor in conformity; a bill is not law.
lanes-table-none = No Member State is chosen.
lanes-col-procedures = Procedures
lanes-col-measures = National measures
lanes-no-procedure = none held
lanes-no-closure = no closure held: not known
lanes-no-measure = none held
lanes-measures = { $dated } with a date, { $undated } without
