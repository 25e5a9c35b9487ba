# The list of articles, and the page of one.

articles-opening = Of the Directive’s <all>{ $all } articles</all> on national law, a reported gap stands on <gaps>{ $gaps ->
    [0] none
    [one] one
   *[other] { $gaps }
}</gaps>; what is not known is counted beside it.
articles-opening-before = Transposition was not yet due. Of the Directive’s <all>{ $all } articles</all> on national law, something is reported as missing on <gaps>{ $gaps ->
    [0] none
    [one] one
   *[other] { $gaps }
}</gaps>; what is not known is counted beside it.
articles-caption = Articles by theme
articles-caption-small = { $aspect }, of the <bound>{ $bound } Member States</bound> bound on { $day }: with a reported gap, not known, and with any evidence.
articles-col-number = Article
articles-col-heading = Short name and official heading
articles-col-counted = Provisions counted
articles-col-held = With evidence
articles-options-only = options only

article-gap = Article { $number }, { $name }: a gap is reported in <reported>{ $reported }</reported> of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }</bound>, and of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it is not known.
article-no-gap = Article { $number }, { $name }: no reported gap stands, and of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }</bound> it is not known.
article-no-gap-all-unknown = Article { $number }, { $name }: no reported gap stands, and of { $bound ->
        [one] <unknown>the only Member State</unknown> bound
       *[other] all <unknown>{ $bound }</unknown> Member States
    } it is not known.
article-not-yet-due = Article { $number }, { $name }: not yet due. Something is reported as missing in <reported>{ $reported }</reported> of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }</bound>, and of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it is not known.
article-not-yet-due-nothing = Article { $number }, { $name }: not yet due. Nothing reported as missing stands, and of <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> of <bound>{ $bound } { $bound ->
        [one] Member State
       *[other] Member States
    }</bound> it is not known.
article-rest = In <neither>{ $rest }</neither> it is { $aspect ->
        [communication] notified as complete
       *[conformity] held to be transposed
    }.
article-options = Article { $number }, { $name }: it leaves each Member State a choice, and nothing in it is counted.
article-options-held = All the same, findings are held on it as a whole: a reported gap stands in <reported>{ $reported ->
        [0] none
       *[other] { $reported }
    }</reported>, and in <unknown>{ $unknown ->
        [0] none
       *[other] { $unknown }
    }</unknown> it is not known.
article-nobody = Article { $number }, { $name }: no Member State is bound on this day.
article-asks-nothing = Article { $number }, { $name }: it asks nothing that is counted here.
article-official = Official heading: “<english>{ $heading }</english>”. <eli>The Directive in the Official Journal</eli>.
article-asks = What it asks
article-by-state = By Member State
article-by-state-sub = Each finding says whose view it is and who reported it. Newest first; a fainter one does not decide.
article-without = { $count ->
    [one] No finding is held on one Member State
   *[other] No finding is held on { $count } Member States
}
article-grid-caption = What stands on each provision
article-grid-small = Only Member States with a finding on a provision.
article-grid-provision = Provision
article-neighbours = Neighbouring articles
figure-evidence = of { $of } Member States: evidence is held
