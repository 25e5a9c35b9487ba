# Nationale Höchststrafen und die Mindesthöchststrafe, die die Richtlinie verlangt:
# /penalties, das Diagramm und die Datei dazu.

maxima-title = Strafen

## Die Eröffnung

maxima-opening = Am { $day } ließ sich eine Höchststrafe des nationalen Rechts mit dem vergleichen, was die Richtlinie verlangt, in <known>{ $known ->
        [0] keinem
       *[other] { $known }
    }</known> von <bound>{ $bound } { $bound ->
        [one] Mitgliedstaat
       *[other] Mitgliedstaaten
    }</bound>.
maxima-opening-lower = { $lower ->
        [0] Keine der vorliegenden ist niedriger.
       *[other] In <lower>{ $lower }</lower> ist eine Höchststrafe niedriger.
    }
maxima-opening-unknown = Für <unknown>{ $unknown }</unknown> liegt nichts vor: nicht bekannt.
maxima-opening-chosen = Gezählt ist nur, was ausgewählt ist.
maxima-nobody = Am { $day } band die Richtlinie noch keinen Mitgliedstaat: Es gibt nichts zu vergleichen.
maxima-not-bound = Am { $day } band die Richtlinie keinen der ausgewählten Mitgliedstaaten: Es gibt nichts zu vergleichen.
maxima-sum = <known>{ $known }</known> nationale Höchststrafen bekannt, { $lower ->
        [0] keine davon niedriger
       *[other] <known>{ $lower }</known> davon niedriger
    } + <unknown>{ $unknown }</unknown> nicht bekannt = <all>{ $all }</all> Mindesthöchststrafen × Mitgliedstaaten.
maxima-intro = Für jede dieser Straftaten verlangt die Richtlinie, dass die längste Freiheitsstrafe im nationalen Recht mindestens so viele Jahre beträgt: die Mindesthöchststrafe. Ein Staat, für den keine Höchststrafe vorliegt, zählt als nicht bekannt, nie als ohne Rückstand.

## Was ausgewählt ist

maxima-choose = Straftat oder Artikel
maxima-choose-article = Ganzer Artikel { $number }
maxima-states = Mitgliedstaaten auswählen

## Wörter der Tabellen

maxima-victim-below = unter dem Alter der sexuellen Mündigkeit
maxima-victim-above = über dem Alter der sexuellen Mündigkeit
maxima-victim-any = jeden Alters
maxima-offence = { $provision }, { $victim }
maxima-number = { $years }
maxima-none = keine liegt vor
maxima-not-known = nicht bekannt
maxima-no-shortfall = keiner
maxima-short = (Rückstand: { $shortfall })
maxima-none-lower = keiner bei diesen
maxima-head-asked = Mindestens, Jahre
maxima-head-held = Höchststrafen
maxima-col-offence = Straftat
maxima-col-victim = Opfer
maxima-col-asked = Mindesthöchststrafe, Jahre
maxima-col-held = Vorliegende nationale Höchststrafen
maxima-col-shortfall = Größter Rückstand, Jahre
maxima-col-unknown = Nicht bekannt
maxima-col-maximum = Nationale Höchststrafe
maxima-col-maximum-years = Nationale Höchststrafe, Jahre
maxima-col-short = Rückstand
maxima-col-of = Von

maxima-table = Was die Richtlinie verlangt und was vorliegt
maxima-table-small = Die längste Freiheitsstrafe, Stand vom { $day }, { $bound ->
        [one] von { $bound } gezählten Mitgliedstaat
       *[other] der { $bound } gezählten Mitgliedstaaten
    }. Wo die Richtlinie unabhängig vom Alter des Opfers dasselbe verlangt, steht die Straftat einmal.

maxima-held = Vorliegende nationale Höchststrafen, jede mit ihrem Datensatz
maxima-held-sub = Von mehreren Datensätzen eines Staates zählt der neueste, von denen desselben Tages die niedrigste Höchststrafe.
maxima-held-none = Für diesen Tag liegt hier keine nationale Höchststrafe vor. Das sagt nichts über das Recht eines Staates.
maxima-both = { $below } unter dem Alter der sexuellen Mündigkeit, { $above } darüber; die Richtlinie verlangt mindestens { $asked }
maxima-only = { $held } { $known }; { $other } nicht bekannt; die Richtlinie verlangt mindestens { $asked }

maxima-unknown = Nicht bekannt
maxima-unknown-sub = Für diese liegt keine Höchststrafe vor, oder nicht für alle Opfer, für die die Richtlinie eine verlangt.
maxima-unknown-none = Für jede liegt eine Höchststrafe vor.
maxima-unknown-count = <all>{ $count } von { $of }</all> Mindesthöchststrafen

maxima-left = Vorliegend, aber nicht verglichen
maxima-left-sub = Die Richtlinie verlangt hier keine Zahl von Jahren, oder nicht für diese Opfer.
maxima-left-years = { $held } { $victim }

## Wie verglichen wird, und zum Mitnehmen

maxima-rule-heading = Wie verglichen wird
maxima-rule = Der Rückstand ist die Zahl der Jahre, die die Richtlinie verlangt, abzüglich der nationalen Höchststrafe. Ein Datensatz zählt ab seinem Tag oder, wenn er keinen nennt, ab dem Tag, an dem seine Quelle gelesen wurde. Wo die Richtlinie kein Alter unterscheidet und das nationale Recht es tut, wird die niedrigere Höchststrafe verglichen. Aus diesem Vergleich folgt kein Status.
maxima-rule-limits = Eine nationale Höchststrafe wird so verglichen, wie ihre Quelle sie nennt. Ob das Gesetz die ganze Straftat erfasst und welche Qualifikationstatbestände es vorsieht, wird hier nicht geprüft; was der Datensatz anmerkt, steht daneben.
maxima-before = Die Umsetzung war erst am { $deadline } fällig: Vor diesem Tag musste keine Höchststrafe angehoben werden.
maxima-silent = Für { $provisions } setzt die Richtlinie keine Zahl von Jahren fest.
maxima-csv = Dieser Vergleich (CSV)
maxima-data = Die Datensätze der Strafen
maxima-json = Für Programme (JSON)

## Das Diagramm

maxima-chart = Nationale Höchststrafen und die Mindesthöchststrafe
maxima-chart-sub = Ein Punkt ist eine Höchststrafe, die am { $day } für einen von { $bound } Mitgliedstaaten vorliegt; eine Zahl darin zählt mehrere. Was nicht bekannt ist, hat keinen Punkt: Seine Zahl steht neben der Zeile.
maxima-chart-title = Höchststrafen und was die Richtlinie verlangt, { $day }
maxima-chart-scale = längste Freiheitsstrafe, Jahre
maxima-chart-nobody = Kein Mitgliedstaat, der sich vergleichen ließe, war an diesem Tag gebunden.
maxima-chart-rule = Ein Staat ohne Datensatz zählt als nicht bekannt. <rule>Wie verglichen wird</rule>.
maxima-key-asked = Mindesthöchststrafe, die die Richtlinie verlangt
maxima-key-enough = nationale Höchststrafe, mindestens so hoch
maxima-key-short = nationale Höchststrafe, niedriger
maxima-key-shortfall = Rückstand
maxima-figure = { $known ->
        [0] keine bekannt, { $unknown } nicht bekannt
       *[other] { $known } bekannt, { $unknown } nicht bekannt
    }
maxima-described = { $offence }: { $asked } verlangt; { $held }
maxima-described-held = { $state } { $years }
