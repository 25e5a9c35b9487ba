# The list of Member States, and the page of one.

states-opening = On { $aspect }, of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    } bound</bound> on { $day } a gap was reported in <reported>{ $reported }</reported>, and of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it was not known.
states-opening-none = On { $aspect }, no reported gap stood on { $day } in any of the <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    } bound</bound>, and of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it was not known.
states-opening-before-none = <bound>{ $bound } { $bound ->
        [one] Member State was
       *[other] Member States were
    } bound</bound> on { $day }; transposition was not yet due. On { $aspect } nothing reported as missing stood, and of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it was not known.
states-rest = In <neither>{ $rest }</neither> the Directive was { $aspect-code ->
        [communication] notified as complete
       *[conformity] held to be transposed
    }.
states-opening-before = <bound>{ $bound } { $bound ->
        [one] Member State was
       *[other] Member States were
    } bound</bound> on { $day }; transposition was not yet due. On { $aspect } something was reported as missing in <reported>{ $reported }</reported>, and of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it was not known.
states-opening-nobody = On { $day } the Directive did not yet bind any Member State.
states-caption = Member States in protocol order
states-caption-small = { $aspect }, as things stood on { $day }, with the newest step of the procedure that speaks on it.
states-col-code = Code
states-col-step = Newest step
states-col-open = Open
states-col-articles = Articles with a finding
states-contested = { $status }; sources disagree
states-step = { $step }, { $date }
states-last-seen = last seen active on { $day }

state-opening-established = { $state }: <directive>a court established that the Directive is { $status }</directive>; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-maintained = { $state }: <directive>the Commission maintains in a reasoned opinion that the Directive is { $status }</directive>; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-alleged = { $state }: <directive>the Commission considers the Directive { $status }</directive>, an allegation; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-said = { $state }: the Directive is <directive>{ $status }, says { $basis }</directive>; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-complete = { $state }: the Directive is <directive>{ $status }: the Commission closed its procedure</directive>; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-declared = { $state }: <directive>declared by the State: the Directive is { $status }</directive>; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-unclear = { $state }: <directive>{ $aspect ->
    [communication] whether the Directive is notified in full is unclear
    [application] whether the Directive is applied in practice is unclear
   *[conformity] whether the Directive is transposed is unclear
}</directive>; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-part = { $state }: <directive>{ $aspect ->
    [communication] part of the Directive is said to be notified, with no gap found in it
    [application] no gap was found in how part of the Directive is applied
   *[conformity] no gap was found in part of the Directive
}</directive>; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-no-finding = { $state }: no finding is held on the Directive as a whole, nor on <articles>{ $without } of { $of } articles</articles>.
state-opening-not-yet-due = { $state }: <directive>transposition is not yet due</directive>; no finding is held on <articles>{ $without } of { $of } articles</articles>.
state-opening-never-bound = { $state } is not bound by the Directive.
state-opening-not-yet-bound = { $state } is not yet bound by the Directive: it will be from { $day }.
state-opening-no-longer-bound = { $state } is no longer bound by the Directive: it was until { $day }.
state-bound-since = Bound since { $day }.
state-coverage = Coverage: a finding is held on <list>{ $held } of { $of }</list> articles.

delay = Its procedure for failure to notify was closed <days>{ $days } { $days ->
        [one] day
       *[other] days
    }</days> after the deadline.
delay-before = Its procedure for failure to notify was closed <days>{ $days } { $days ->
        [one] day
       *[other] days
    }</days> before the deadline.
delay-between = Its procedure for failure to notify was closed <days>between { $least } and { $most } days</days> after the deadline.
delay-at-most = Its procedure for failure to notify was closed <days>at most { $most } days</days> after the deadline.
delay-not-known = No closed procedure for failure to notify is held, so whether and how late it notified is <days>not known</days>.

state-table = Where it stands
state-table-small = { $aspect }. { $count ->
    [0] A finding is held on every part.
    [one] One part without a finding is left out here.
   *[other] { $count } parts without a finding are left out here.
}
state-table-empty = No finding is held on any part of the Directive. That is neither good nor bad.
state-col-status = Status
state-col-since = Since
state-col-latest = Word that decides
state-col-note = Note
state-graded = { $status }, { $grade }
state-latest = { $basis }, { $day }
state-assessed = a finding on <list>{ $assessed } of { $counted } { $counted ->
        [one] provision
       *[other] provisions
    }</list>
state-rest = { $count ->
    [one] The part without a finding
   *[other] The { $count } parts without a finding
}
state-evidence = The evidence, part by part
state-procedures = Infringement procedures
state-procedures-sub = Every aspect. Whether a procedure is still open is known up to the day on which it was last seen.
state-no-procedure = No procedure of this State is listed by this day.

measures-heading = National transposition measures
measures-small = A listed measure need be neither complete nor in conformity; a bill is not law. Dates after the day shown are left out. A measure without a date is listed on every day.
measures-undated = No date is held, so whether it had come by this day is not known.
measures-undated-read = No date is held; it had come when its source was read, on { $day }.
measures-none = No national measure of this State is held for this day. That says nothing on its law.
measures-col-title = Title
measures-col-kind = Kind
measures-col-adopted = Adopted
measures-col-published = Published
measures-col-in-force = In force
measures-col-note = Journal and note

penalties-heading = Penalties
penalties-small = The national maximum against the least maximum that the Directive asks for, for a victim below and above the age of consent.
penalties-none = No national maximum penalty of this State is held for this day. That says nothing on its law.
penalties-col-below = Below the age of consent
penalties-col-above = Above the age of consent
penalties-col-national = National provision
penalties-col-date = As of
years = { $years } { $years ->
    [one] year
   *[other] years
}
penalty-at-minimum = { $held }; the Directive asks for { $asked } at least
penalty-below-minimum = { $held }, less than the { $asked } that the Directive asks for
penalty-nothing-asked = { $held }; the Directive sets no minimum
penalty-not-known = not known; the Directive asks for { $asked } at least
penalty-nothing = –

idle-heading = Findings that decide nothing
idle-sub = They are kept and shown, but no status follows from them.
idle-never-bound = the Directive never bound this State
idle-not-bound = it says that the State is not bound
idle-no-aspect = it speaks on no aspect
idle-not-assessed = on an article that asks nothing that is counted
idle-not-in-structure = on a provision that the Directive does not have
idle-not-counted = on an option: options are not counted

timeline-heading = What happened when
timeline-sub = Measures, procedures and findings against the day on which transposition was due.
timeline-title = { $state } and the Directive up to { $day }
timeline-described = A line of time. { $facts }.
timeline-fact = { $when }: { $lane }, { $what }
timeline-on = { $day }
timeline-period = Time to transpose
timeline-due = due { $day }
timeline-measures = National measures
timeline-findings = Findings
timeline-nothing = none held
timeline-nothing-dated = none held with a date
timeline-undated = { $count } without a date
timeline-nothing-besides = none besides the procedures
timeline-aspect-undated = { $aspect }; { $count } without a date
timeline-bound = Bound by the Directive
timeline-bound-until = bound until { $day }
timeline-bill = { $title } (bill, not law)
timeline-finding-court = { $parts }: { $status }, established by a court
timeline-finding-commission = { $parts }: the Commission considers { $count ->
    [one] it
   *[other] them
} { $status }
timeline-finding-parliament = { $parts }, in Parliament’s view: { $status }
timeline-finding-independent = { $parts }, independent source: { $status }
timeline-finding-member-state = { $parts }, declared by the State: { $status }
timeline-finding-text-comparison = { $parts }, comparison of texts by this monitor: { $status }
timeline-finding-early = { $parts }: { $said } by { $basis }; not yet due
timeline-more = { $count } more
timeline-key-open = known to be open
timeline-key-presumed = open when last seen
timeline-key-unknown = may have ended
timeline-key-last-seen = seen open
timeline-key-claim = a claim: neither the Commission’s nor a court’s word
timeline-key-measure = act
timeline-key-bill = bill, not law
timeline-key-unknown-day = some day of a stretch
timeline-col-when = When
timeline-col-lane = What
timeline-col-case = Number
timeline-col-what = In short
