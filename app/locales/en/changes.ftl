# What each data edition changed: the list, one edition, the feed.

nav-changes = Changes

## The list

changes-opening = { $count ->
    [one] One <list>data edition</list> has been published.
   *[other] <list>{ $count } data editions</list> have been published.
}
changes-opening-sub = Each is kept as it was published, with the files that made it. What an edition changed is told as things stood on the day on which it was published. All are listed, whatever the day shown.
changes-feed = Feed (Atom)
changes-feed-title = Transposition Monitor: what each data edition changed in Directive { $number }
changes-feed-sub = The editions that changed a status or a procedure, newest first.
changes-caption = Data editions
changes-col-edition = Edition
changes-col-published = Published
changes-col-message = What it brings
changes-col-records = Records
changes-col-statuses = Cells that differ
changes-newer = Newer editions
changes-older = Older editions
changes-moment = { $day }, { $time } UTC
changes-cells = { $now }
changes-cells-past = and { $count } on earlier days only
changes-procedures = { $count ->
    [one] one procedure
   *[other] { $count } procedures
}
changes-no-message = (no message)

## One edition

edition-title = What data edition { $revision } changed
edition-opening = { $cells ->
    [0] Data edition { $revision } changes no status as things stood on { $day }.
    [one] Data edition { $revision } changes <now>one cell</now> of the matrix as things stood on { $day }.
   *[other] Data edition { $revision } changes <now>{ $cells } cells</now> of the matrix as things stood on { $day }.
}
edition-opening-past = { $count ->
    [one] <past>One more</past> differs on earlier days only.
   *[other] <past>{ $count } more</past> differ on earlier days only.
}
edition-published = Published
edition-first = It is the first edition: before it nothing was held.
edition-previous = Edition { $revision }, before
edition-next = Edition { $revision }, after
edition-ways = Other editions
edition-ways-all = All editions
edition-ways-file-statuses = Statuses as CSV
edition-ways-file-records = Records as CSV
edition-rule = A cell counts as changed if its status, how firmly a gap is held, in how many provisions no gap was found, or whether sources disagree differs between the two editions on that day, for any aspect. <method>Method { $method }</method>.

edition-figures = Figures of { $day }
edition-figures-sub = The whole Directive, over the Member States bound on that day. Where a figure differs, what it was in the edition before stands in brackets.
edition-col-aspect = Aspect
edition-col-bound = Bound
edition-col-reported = Reported gap
edition-col-unknown = Not known
edition-col-coverage = A finding is held on
edition-was = { $after } ({ $before })
edition-of = { $held } of { $of }
edition-open = Procedures on { $day }: { $yes } known to be open, { $presumed } open when last seen, { $unknown } that may have ended.

edition-now = As things stood on { $day }
edition-now-none = Nothing differs on this day.
edition-past = On earlier days
edition-past-sub = Stretches of days on which something differs, up to { $day }.
edition-past-none = No earlier stretch of days differs.
edition-state-statuses = { $state }: { $count ->
    [one] one difference
   *[other] { $count } differences
}
edition-since = since
edition-what = { $parts }, { $aspect }: from { $before } to { $after }
edition-rested = What decided in the edition before:
edition-more = { $count ->
    [one] One more difference is not listed here.
   *[other] { $count } more differences are not listed here.
}

edition-procedures = Procedures on { $day }
edition-procedures-none = No procedure stands differently on this day.
edition-procedures-sub = Those that stand at another step, were last seen open on another day, or of which it is known better or less well whether they are open.
edition-procedure-came = new
edition-procedure-ended = ended
edition-procedure-reopened = open again
edition-procedure-moved = changed
edition-procedure-went = no longer held
edition-col-before = Before
edition-col-after = Now
edition-procedure = { $step }, { $date }: { $open }
edition-procedure-over = { $step }, { $date }
edition-procedure-seen = { $step }, { $date }: { $open }; last seen active on { $seen }
edition-procedure-not-held = not held

edition-records = Records
edition-records-none = No record came, says something else, or went.
edition-counts = { $table }: { $counts }
edition-count-new = { $count } new
edition-count-changed = { $count } changed
edition-count-removed = { $count } taken out
edition-record-column = { $column }: { $before } → { $after }
edition-record-blank = (blank)
edition-record-taken-out = taken out by { $origin }
edition-record-came-from = it had come from { $origin }
edition-record-no-state = Not tied to one Member State
edition-state-records = { $state }: { $count ->
    [one] one record
   *[other] { $count } records
}
edition-records-more = { $count ->
    [one] One more record is not listed here.
   *[other] { $count } more records are not listed here.
}
record-finding = { $part }, { $aspect }: { $status }. { $view }, { $date }
record-origin = { $file }, row { $row }
record-origin-sheet = { $file }, { $sheet }, row { $row }
record-step = { $type } { $number }: { $step }, { $date }
record-penalty = Maximum penalty, Article { $provision }
record-measure = { $title } ({ $kind })
record-dated = { $day }: { $words }

## The feed

feed-entry-title = Data edition { $revision }: { $message }
feed-cells = { $count ->
    [one] One cell differs
   *[other] { $count } cells differ
} as things stood on { $day }.
feed-cells-before = { $count ->
    [one] One more differs
   *[other] { $count } more differ
} on earlier days only.
feed-procedures = { $count ->
    [one] One procedure stands
   *[other] { $count } procedures stand
} differently.
feed-line-now = { $state }, { $parts }, { $aspect }: from { $before } to { $after }, since { $from }
feed-line-past = { $state }, { $parts }, { $aspect }: from { $before } to { $after }, { $from } to { $until }
feed-line-procedure = { $state }, { $type }, { $number }: { $before } → { $after }
feed-more = { $count ->
    [one] One more difference: see the page.
   *[other] { $count } more differences: see the page.
}

## Tables

table-directives = The Directive
table-provisions = Provisions
table-member-states = Member States
table-milestones = Milestones
table-sources = Sources
table-statements = Statements
table-assessments = Findings
table-penalties = Penalties
table-measures = National measures
table-infringements = Steps of procedures
table-replies = Replies of States
table-demands = Demands of Parliament

## What was erased

erased-heading = What was erased
erased-about = It should never have been published. It is gone from every data edition, so pages and figures of these editions can differ from what was shown before.
erased-kept = It is gone from every data edition and cannot be brought back. The hash tells whether a copy elsewhere is a copy of it.
erased-file = On { $at }, an admin erased what file { $file } of edition { $revision } held.
erased-record = On { $at }, an admin erased a record ({ $table }) that editions { $revision } to { $until } had held.
erased-record-once = On { $at }, an admin erased a record ({ $table }) that edition { $revision } had held.
erased-removal = On { $at }, an admin erased that edition { $revision } had taken a record ({ $table }) out.
erased-why = By { $by }: { $reason }
erased-note = { $count ->
    [one] a record of it was erased
   *[other] { $count } records of it were erased
}
