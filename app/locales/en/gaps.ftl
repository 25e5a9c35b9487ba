# The page of gaps with its charts: what is reported and what is not known, by
# part of the Directive, by State and over time.

## The page

gaps-node-label = Part of the Directive
gaps-node-show = Show
gaps-node-themes = Themes
gaps-node-articles = Articles
gaps-contents = On this page

gaps-opening-nobody = On { $day }, the Directive did not yet bind any Member State: there is nothing to count.
gaps-opening-before = On { $day }, transposition was not yet due: the deadline was { $deadline }. On { $node }, { $reported ->
        [0] nothing was reported as missing
       *[other] something was reported as missing in <reported>{ $reported }</reported>
    } of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }</bound>, which was not yet due either; of <unknown>{ $unknown }</unknown> it was not known.
gaps-opening = On { $day }, { $aspect ->
        [communication] { $reported ->
            [0] no gap in what was notified stood on { $node } in any
           *[other] national measures on { $node } were held to be not notified in full in <reported>{ $reported }</reported>
        }
        [application] { $reported ->
            [0] no reported gap in practice stood on { $node } in any
           *[other] a gap in practice on { $node } was reported in <reported>{ $reported }</reported>
        }
       *[conformity] { $reported ->
            [0] no reported gap in national law stood on { $node } in any
           *[other] a gap in national law on { $node } was reported in <reported>{ $reported }</reported>
        }
    } of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }</bound>. { $unknown ->
        [0] Nothing is left not known.
       *[other] Of <unknown>{ $unknown }</unknown> it is not known.
    }
gaps-opening-transposed = { $aspect ->
        [communication] Measures were held to be notified as complete in <transposed>{ $count }</transposed>.
        [application] It was held to be applied in <transposed>{ $count }</transposed>.
       *[conformity] It was held to be transposed in <transposed>{ $count }</transposed>.
    }
gaps-opening-optional = It holds options alone: where nothing is reported, there is nothing that a State must do.
gaps-intro = What is not known is shown beside what is reported, and never as compliance.

## The chart by part of the Directive

gaps-heading = Reported gaps, and what is not known
gaps-sub = { $aspect }: of the { $bound ->
        [one] { $bound } Member State
       *[other] { $bound } Member States
    } bound on { $day }. What is not known is not compliance.
gaps-sub-before = { $aspect }: of the { $bound ->
        [one] { $bound } Member State
       *[other] { $bound } Member States
    } bound on { $day }. Transposition was not yet due: what was reported is not yet due either.
gaps-nobody = No Member State was bound on this day: there is nothing to count.
gaps-title = Reported gaps, and what is not known, { $day }
gaps-scale = share of bound States
gaps-scale-start = 0
gaps-scale-end = 100 %
gaps-key-reported = Reported gap
gaps-key-before = Reported, not yet due
gaps-key-unknown = Not known
gaps-key-neither = { $aspect ->
        [communication] Notified as complete, or optional
        [application] Applied, or optional
       *[conformity] Transposed or optional
    }
gaps-key-transposed = { $aspect ->
        [communication] Notified as complete
        [application] Applied
       *[conformity] Transposed
    }
gaps-figure = { $reported } reported, { $unknown } not known{ $neither ->
        [0] {""}
       *[other] , { $transposed }
    }, of { $bound }
gaps-figure-optional = { $reported ->
        [0] { $unknown } not known, { $neither } with options only, of { $bound }
       *[other] { $reported } reported, { $unknown } not known, { $neither } with options only, of { $bound }
    }
# A part that holds options alone: nothing had to be transposed.
gaps-options = { $count }, options only
gaps-described = { $node }: { $figure }
gaps-col-part = Part of the Directive
gaps-col-reported = Reported
gaps-col-unknown = Not known
gaps-col-neither = Neither
gaps-col-bound = Bound
gaps-rule = A State counts as reported if the Commission, a court or another source holds a gap that stands; as not known if it is unclear, if no gap was found in a part, or if no finding is held. Neither are States where it is transposed, and articles of options alone. <method>Method { $method }</method>.

## Charts over time

over-time-due = due { $day }
over-time-col-from = From
over-time-col-until = Until
over-time-col-type = Procedure
over-time-col-step = Newest step
over-time-described = { $from } to { $until }: { $figure }

gaps-over-time-heading = Over time: { $node }
gaps-over-time-sub = { $aspect }: of the Member States bound on each day up to { $day }. A step stands on the day on which a figure changes. Before { $deadline } nothing was due: what was reported then was not yet due either.
gaps-over-time-title = { $node }: reported and not known over time ({ $question }), up to { $day }
gaps-over-time-scale = Member States
gaps-end-reported = { $count } reported
gaps-end-unknown = { $count } not known
gaps-end-neither = { $count } neither
gaps-end-transposed = { $aspect ->
        [communication] { $count } complete
        [application] { $count } applied
       *[conformity] { $count } transposed
    }
gaps-end-bound = of { $count } bound
gaps-over-time-rule = For each day the States bound on it are counted as in the chart above, with what counts from that day or before. Between two steps nothing changes, so nothing is filled in. <method>Method { $method }</method>.

percent = { $share } %
percent-tenths = { $whole }.{ $tenth } %

## Coverage

coverage-by-state-heading = Coverage by Member State
coverage-by-state-sub = { $aspect }: on how many of the { $of } articles with counted provisions a finding is held, { $day }. Where nothing is held, nothing is known.
coverage-by-state-title = Coverage by Member State ({ $question }), { $day }
coverage-by-state-scale = share of articles
coverage-by-article-heading = Coverage by article
coverage-by-article-sub = { $aspect }: of how many of the { $of ->
        [one] { $of } Member State
       *[other] { $of } Member States
    } bound a finding is held on the article, { $day }.
coverage-by-article-title = Coverage by article ({ $question }), { $day }
coverage-by-article-scale = share of bound States
coverage-none = none
coverage-all = all { $of }
coverage-key-held = Finding held
coverage-key-none = No finding held
coverage-nothing = nothing held, of { $of }
coverage-not-bound = not bound
coverage-optional = options alone
coverage-end = { $held } of { $of }
coverage-col-state = Member State
coverage-col-article = Article
coverage-col-held = Finding held
coverage-col-of = Of
coverage-col-share = Share
coverage-rule = Coverage is the share of bound States × articles with a finding that stands, whatever it says; articles of options alone are left out. A finding on the whole Directive or on a theme is none on its articles. <method>Method { $method }</method>.

coverage-over-time-heading = Coverage over time
coverage-over-time-sub = { $aspect }: on which share of bound States × articles a finding is held, up to { $day }. The scale ends at { $end } %, not at 100 %.
coverage-over-time-title = Coverage over time ({ $question }), up to { $day }
coverage-over-time-scale = share of bound States × articles
coverage-over-time-figure = { $held_of }, { $share }

## Procedures

procedures-over-time-heading = Procedures by step over time
procedures-over-time-sub = How many stood at each step on each day up to { $day }, and how sure it is that they were open. Those that had ended are left out.
procedures-over-time-title = Infringement procedures by step over time up to { $day }
procedures-over-time-scale = Procedures, all rows on one scale
procedures-over-time-nothing = No procedure is held by this day.
procedures-over-time-figure = { $yes } known to be open, { $presumed } presumed open, { $unknown } may have ended
procedures-over-time-row = { $type }, { $step }: { $figures }.
procedures-key-yes = Known to be open
procedures-key-presumed = Open when last seen
procedures-key-unknown = May have ended
procedures-end-yes = { $count } known open
procedures-end-presumed = { $count } last seen open
procedures-end-unknown = { $count } may have ended
procedures-end-none = none
procedures-over-time-rule = A procedure stands at its newest step. It is known to be open up to the newest day on which it was seen open; after that it is presumed so until an ending is held; on the days on some of which it ended, it may have ended. Procedures count whether or not their State is bound. <method>Method { $method }</method>.

## Delay

delay-heading = Delay by Member State
delay-sub = Days from the deadline, { $deadline }, to the closure of the procedure for failing to notify, as known on { $day }. Where no closure is held, the delay is not known, never none.
delay-title = Delay by Member State, as known on { $day }
delay-not-due = Transposition was not yet due on this day: the deadline was { $deadline }. There is no delay to count.
delay-scale = days after { $deadline }
delay-key-days = Until the closure
delay-key-some-day = Closed on some day of these
delay-key-unknown = Not known
delay-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
delay-from-to = { $at_least } to { $at_most } days
delay-up-to = at most { $days } days
delay-no-closure = not known: no closure held
delay-no-procedure = not known
delay-not-bound = not bound
delay-col-at-least = At least, days
delay-col-at-most = At most, days
delay-col-held = What is known
delay-rule = The delay is counted to the closure of the procedure and called just that: it is not how late the State’s law was. Of a State without such a procedure the delay is not known, and never “on time”. <method>Method { $method }</method>.
