# The two clocks on every page, and two days compared.

step-previous = Previous change
step-next = Next change
slider-hint = Arrow keys: a day. Page Up and Page Down: a month. Shift and an arrow key: to the day of the next or previous change. Enter: show the day. Escape: back to the day shown.
slider-chosen = { $day }, not shown yet
milestone-full = { $day }: { $title }

## Two days compared

compare-choose = Compare with another day
compare-choose-other = Compare with yet another day
compare-with = Compare { $day } with
compare-do = Compare
compare-years-before = { $years ->
    [one] a year before
   *[other] { $years } years before
}
compare-today = today
compare-heading = What changed between { $from } and { $to }
compare-swap = Show { $day } instead, compared with this day
compare-leave = Stop comparing
compare-no-cells = Nothing in this article is counted, so nothing of it can differ.
compare-same-day = Both days are the same, so there is nothing to compare. Choose another day.
compare-count = <differ>{ $differ } of { $of } cells</differ> differ for { $aspect }: those of the <states>{ $states } Member States</states> bound on both days, <nodes>{ $nodes } parts of the Directive</nodes> each.
compare-count-state = <differ>{ $differ } of { $of } parts of the Directive</differ> differ for { $aspect }.
compare-count-article = It differs for { $aspect } in <differ>{ $differ }</differ> of the <states>{ $states } Member States</states> bound on both days.
compare-rule = A cell counts as changed if its status, how firmly a gap is held, in how many provisions no gap was found, or whether sources disagree has changed. A finding that only repeats another is no change.
compare-whole = The whole Directive in { $count ->
    [one] one Member State
   *[other] { $count } Member States
}: from { $before } to { $after }
compare-below = Below the whole Directive: <differ>{ $count ->
    [one] one cell
   *[other] { $count } cells
} of { $states ->
    [one] one Member State
   *[other] { $states } Member States
}</differ>
compare-count-none-bound = No Member State was bound on both days, so there are no two statuses to compare.
compare-count-not-bound = It was not bound on both days, so there are no two statuses to compare.
compare-bound = { $count ->
    [one] { $states } came to be bound on { $day }.
   *[other] { $count } Member States came to be bound on { $day }: { $states }.
}
compare-released = { $count ->
    [one] { $states } ceased to be bound: from { $day } on it is not.
   *[other] { $count } Member States ceased to be bound: from { $day } on they are not: { $states }.
}
compare-nothing-else = Beside that nothing differs.
compare-nothing = Nothing differs: what is held comes to the same on both days.

change-what = { $parts }: from { $before } to { $after }
change-with = and with it { $parts }
change-with-other = (from { $before } to { $after })
change-turn = { $day }: { $status }
change-fact = { $what }, { $date }
change-disagreement = Another source disagrees:
change-beside = A word came beside the one that decides:
change-due = Transposition came due, so what was said before no longer tells what the law is.
change-act = A national act came, { $title } ({ $date }; <source>source</source>), so what was said before no longer tells what the law is.
change-rests = What decides since is older:

compare-procedures = Procedures between the two days
compare-procedures-none = No procedure began, went a step on or ended between the two days.
compare-procedures-count = Something happened in { $count ->
    [one] one procedure
   *[other] { $count } procedures
}: { $began } began, { $ended } ended, { $unsure } may have ended by the later day.
compare-col-state = Member State
compare-col-procedure = Procedure
compare-col-steps = Between the two days
compare-col-open = On the later day
compare-began = began

changed-since = changed: { $status } on { $day }
changed-later = changes: { $status } on { $day }
