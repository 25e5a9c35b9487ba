# Parliament's resolution of 11 March 2015, point by point.

resolution-about = <source>Parliament’s resolution</source> of { $day }, { $number }, on child sexual abuse online. What each point asks is told in this monitor’s words.
resolution-opening-nobody = Parliament’s resolution has <all>{ $all } points</all>, of which { $weighed } turn on provisions of the Directive. On { $day } it did not yet bind any Member State: there is nothing to count.
resolution-opening-before = Of the <all>{ $all } points</all> of Parliament’s resolution, { $weighed } turn on provisions of the Directive. On { $day } transposition was not yet due; something was reported as missing on the provisions of { $reported ->
        [0] none
       *[other] { $reported }
    } of these.
resolution-opening = Of the <all>{ $all } points</all> of Parliament’s resolution, { $weighed } turn on provisions of the Directive. On { $day }, a reported gap stood on these very provisions for { $reported ->
        [0] none
       *[other] { $reported }
    }{ $nearby ->
        [0] {""}
       *[other] , elsewhere in their articles for { $nearby } more,
    }{ $rest ->
        [0] .
       *[other] {" "}and none was reported there for { $rest }.
    }
resolution-not-reported = Not reported is not done: of how many Member States it is not known stands beside each.
resolution-caption = The points of the resolution
resolution-caption-small = { $aspect }, of the { $bound } Member States bound on { $day }.
resolution-col-point = Point
resolution-col-asks = What it asks
resolution-col-turns-on = Turns on
resolution-col-stand = Where Member States stand
resolution-to = Addressed to { $whom }.
resolution-articles = Article
resolution-turns-on-none = No provision of the Directive
resolution-nobody = No Member State was bound on this day.
resolution-rule = A Member State stands under the first that holds: a reported gap on one of the provisions; a reported gap elsewhere in one of their articles, or on it as a whole; not known on at least one; all that is counted is transposed. What stands on a provision and on an article follows rules 4 to 8 of the method.
resolution-csv = This table as CSV
resolution-json = The same as JSON

resolution-paragraph = Paragraph { $number }
resolution-recital = Recital { $number }
resolution-title = { $point } of Parliament’s resolution

resolution-count-reported = <those>{ $count } reported</those> on these provisions
    .figure = of { $of } Member States: a gap is reported on these provisions
resolution-count-reported-before = <those>{ $count } reported</those> on these provisions, not yet due
    .figure = of { $of } Member States: something is reported as missing on these provisions, not yet due
resolution-count-nearby = <those>{ $count } reported</those> elsewhere in their articles
    .figure = of { $of }: a gap is reported elsewhere in their articles
resolution-count-transposed = <those>{ $count } transposed</those>
    .figure = of { $of }: all that is counted of them is transposed
resolution-count-optional = <those>{ $count } free to choose</those>: options alone
    .figure = of { $of }: they leave the Member State a choice
resolution-count-unknown = <those>{ $count } not known</those>
    .figure = of { $of }: not known

resolution-sentence = { $point }: on { $day }, a gap is reported in <reported>{ $reported ->
        [0] none
       *[other] { $reported }
    }</reported> of <bound>{ $bound } Member States</bound> on the provisions that it turns on{ $nearby ->
        [0] {""}
       *[other] , and in <nearby>{ $nearby } more</nearby> elsewhere in their articles
    }; of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it is not known.
resolution-sentence-before = { $point }: on { $day }, transposition was not yet due. On the provisions that it turns on, something is reported as missing in <reported>{ $reported ->
        [0] none
       *[other] { $reported }
    }</reported> of <bound>{ $bound } Member States</bound>; of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it is not known.
resolution-point-opening = { $point }. { $said }

resolution-provisions = The provisions that it turns on
resolution-provisions-course = They are about the Directive’s own course: Member States are not weighed on them.
resolution-provisions-small = { $aspect }: of the { $bound } Member States bound on { $day }, how many have a reported gap on the provision, in how many it is transposed, and of how many it is not known.
resolution-col-it-asks = What the provision asks
resolution-col-transposed = Transposed
resolution-col-article = On the whole article
resolution-not-weighed = States are not weighed on this article: it is about the Directive’s own course.
resolution-col-held = What is held

resolution-states-reported = A gap is reported on these provisions ({ $count })
resolution-states-reported-before = Something is reported as missing on these provisions ({ $count })
resolution-states-nearby = A gap is reported elsewhere in their articles ({ $count })
resolution-states-transposed = All that is counted of them is transposed ({ $count })
resolution-states-optional = They leave a choice: options alone ({ $count })
resolution-states-unknown = Not known ({ $count })
resolution-none = No Member State stands here.
resolution-elsewhere = In <those>{ $count } of these</those> a gap is reported on the whole Directive or another part of it. Whether it lies in these provisions, nothing held here says.
resolution-nothing-held = { $count ->
    [one] On one no finding is held here:
   *[other] On { $count } no finding is held here:
}

resolution-neighbours = Neighbouring points

resolution-by-assessments = Findings on provisions of the Directive follow it.
resolution-by-statement = It states a figure, which is held here beside the evidence.
resolution-by-infringements = It is followed by the Commission’s infringement procedures.
resolution-by-reports = It is followed by reports; this monitor is made to feed them.
resolution-by-principle = A principle: there is nothing in it to count.
resolution-by-outside = It lies outside the Directive, so nothing here can tell how it is followed.
resolution-by-related = It is about another act, Directive 2012/29/EU, which is not followed here.
resolution-by-words = It is about words: this monitor writes “child sexual abuse material”.
resolution-by-procedural = It is about the resolution’s own course.

resolution-procedures = Infringement procedures on this day
resolution-procedures-more = <timeline>All procedures, step by step</timeline>, and <delay>the days from the deadline to their closure</delay>.
resolution-reports = Reports since the resolution
resolution-reports-none = No report made after the resolution is held for this day.
resolution-related = The related act
resolution-related-act = <act>Directive 2012/29/EU</act> sets minimum standards on the rights, support and protection of victims of crime (CELEX { $celex }). It applies to child victims beside Directive 2011/93/EU; how Member States transposed it is not held here.
resolution-stated = What Parliament stated, beside what is held

addressee-member-states = the Member States
addressee-commission = the Commission
addressee-parliament = Parliament itself
addressee-industry = industry
addressee-civil-society = civil society
addressee-all = everyone
