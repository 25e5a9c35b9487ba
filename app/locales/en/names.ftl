# Names of the things of the field: States, parts of the Directive, steps,
# kinds. `.short` is for narrow places, `.inside` for the middle of a sentence.

## Member States

state-be = Belgium
state-bg = Bulgaria
state-cz = Czechia
state-dk = Denmark
state-de = Germany
state-ee = Estonia
state-ie = Ireland
state-el = Greece
state-es = Spain
state-fr = France
state-hr = Croatia
state-it = Italy
state-cy = Cyprus
state-lv = Latvia
state-lt = Lithuania
state-lu = Luxembourg
state-hu = Hungary
state-mt = Malta
state-nl = Netherlands
    .inside = the Netherlands
state-at = Austria
state-pl = Poland
state-pt = Portugal
state-ro = Romania
state-si = Slovenia
state-sk = Slovakia
state-fi = Finland
state-se = Sweden
state-uk = United Kingdom
    .inside = the United Kingdom

## Parts of the Directive

node-directive = Whole Directive
    .inside = the whole Directive
theme-investigation-and-prosecution = Offences, investigation and prosecution
    .short = Offences, investigation, prosecution
    .head = Offences, prosecution
    .inside = offences, investigation and prosecution
theme-victims = Protection of victims
    .head = Victims
    .inside = protection of victims
theme-prevention = Prevention
    .inside = prevention
theme-general = Subject matter
    .inside = subject matter
theme-final-provisions = Final provisions
    .inside = final provisions
node-article = Article { $number }
    .inside = Article { $number }
node-article-named = Article { $number }, { $name }
node-provision = Article { $provision }

article-1 = Subject matter
    .short = Subject matter
    .inside = subject matter
article-2 = Definitions
    .short = Definitions
    .inside = definitions
article-3 = Sexual abuse
    .short = Sexual abuse
    .inside = sexual abuse
article-4 = Sexual exploitation
    .short = Exploitation
    .inside = sexual exploitation
article-5 = Child sexual abuse material
    .short = Abuse material
    .inside = child sexual abuse material
article-6 = Solicitation of children
    .short = Solicitation
    .inside = solicitation of children
article-7 = Incitement, aiding, attempt
    .short = Attempt, aiding
    .inside = incitement, aiding, attempt
article-8 = Consensual acts between peers
    .short = Consensual acts
    .inside = consensual acts between peers
article-9 = Aggravating circumstances
    .short = Aggravation
    .inside = aggravating circumstances
article-10 = Disqualification after a conviction
    .short = Disqualification
    .inside = disqualification after a conviction
article-11 = Seizure and confiscation
    .short = Confiscation
    .inside = seizure and confiscation
article-12 = Liability of legal persons
    .short = Legal persons
    .inside = liability of legal persons
article-13 = Sanctions on legal persons
    .short = Sanctions on these
    .inside = sanctions on legal persons
article-14 = Non-prosecution of victims
    .short = Non-prosecution
    .inside = non-prosecution of victims
article-15 = Investigation and prosecution
    .short = Investigation
    .inside = investigation and prosecution
article-16 = Reporting of suspicions
    .short = Reporting
    .inside = reporting of suspicions
article-17 = Jurisdiction
    .short = Jurisdiction
    .inside = jurisdiction
article-18 = Assistance to victims: general
    .short = Assistance: general
    .inside = assistance to victims: general
article-19 = Assistance and support
    .short = Support
    .inside = assistance and support
article-20 = Protection in proceedings
    .short = In proceedings
    .inside = protection in proceedings
article-21 = Advertising and travelling sex offences
    .short = Advertising, tourism
    .inside = advertising and travelling sex offences
article-22 = Programmes for people who fear they might offend
    .short = Preventive programmes
    .inside = programmes for people who fear they might offend
article-23 = Prevention
    .short = Prevention
    .inside = prevention
article-24 = Programmes for offenders
    .short = Offender programmes
    .inside = programmes for offenders
article-25 = Websites with child sexual abuse material
    .short = Websites
    .inside = websites with child sexual abuse material
article-26 = Replacement of the Framework Decision
    .short = Replacement
    .inside = replacement of the Framework Decision
article-27 = Transposition
    .short = Transposition
    .inside = transposition
article-28 = Reporting by the Commission
    .short = Reporting
    .inside = reporting by the Commission
article-29 = Entry into force
    .short = Entry into force
    .inside = entry into force
article-30 = Addressees
    .short = Addressees
    .inside = addressees

provision-kind-offence = offence
provision-kind-obligation = obligation
provision-kind-definition = definition
provision-kind-option = option, not counted
provision-kind-general = subject matter, not counted
provision-kind-final = final provision, not counted

## The three questions

aspect-conformity = Conformity
    .inside = conformity
    .question = Does national law say what the Directive asks?
aspect-communication = Communication
    .inside = communication
    .question = Were national measures adopted and notified?
aspect-application = Application
    .inside = application
    .question = Is it done in practice?

## Whose view

basis-court = The Court of Justice
    .inside = the Court of Justice
basis-commission = The Commission
    .inside = the Commission
basis-parliament = Parliament
    .inside = Parliament
basis-independent = An independent source
    .inside = an independent source
basis-member-state = Declared by the State
    .inside = the State itself
basis-text-comparison = A comparison of texts by this monitor
    .inside = a comparison of texts by this monitor

grade-established = established by a court
grade-maintained = maintained by the Commission
grade-alleged = alleged by the Commission
grade-reported = reported

## Who reported it

source-kind-official = official text
source-kind-copy = copy of an official text
source-kind-press = press
source-kind-ngo = NGO
source-kind-legal-comment = legal comment
source-kind-dataset = dataset

## Infringement procedures

procedure-type-non-communication = Failure to notify
    .inside = failure to notify
procedure-type-non-conformity = Non-conformity
    .inside = non-conformity
procedure-type-incorrect-application = Incorrect application
    .inside = incorrect application

stage-letter-of-formal-notice = Letter of formal notice
    .inside = letter of formal notice
    .short = letter
    .letter = L
stage-additional-letter-of-formal-notice = Additional letter of formal notice
    .inside = additional letter of formal notice
    .short = additional letter
    .letter = A
stage-reasoned-opinion = Reasoned opinion
    .inside = reasoned opinion
    .short = opinion
    .letter = R
stage-additional-reasoned-opinion = Additional reasoned opinion
    .inside = additional reasoned opinion
    .short = additional opinion
    .letter = R
stage-referral-258 = Referral to the Court of Justice (Article 258)
    .inside = referral to the Court of Justice (Article 258)
    .short = referral
    .letter = J
stage-referral-260-2 = Referral to the Court of Justice (Article 260(2))
    .inside = referral to the Court of Justice (Article 260(2))
    .short = referral
    .letter = J
stage-referral-260-3 = Referral to the Court of Justice (Article 260(3))
    .inside = referral to the Court of Justice (Article 260(3))
    .short = referral
    .letter = J
stage-judgment-upheld = Judgment: the action was upheld
    .inside = judgment: the action was upheld
    .short = judgment
    .letter = J
stage-judgment-dismissed = Judgment: the action was dismissed
    .inside = judgment: the action was dismissed
    .short = judgment
    .letter = J
stage-listed-active = Seen open
    .inside = seen open
    .short = seen open
stage-withdrawal = Withdrawn
    .inside = withdrawn
    .short = withdrawn
    .letter = W
stage-closure = Closed
    .inside = closed
    .short = closed
    .letter = C

open-yes = open
open-presumed = open when last seen
open-unknown = may have ended
open-no = closed

measure-kind-act = act
measure-kind-bill = bill, not law

## Milestones: the id is the title's words. Another title shows as it came.

milestone-directive-adopted = Directive adopted
    .short = adopted
milestone-directive-published-and-in-force = Directive published and in force
    .short = in force
milestone-transposition-due = Transposition due
    .short = due
milestone-letters-of-formal-notice-for-failure-to-notify = Letters of formal notice for failure to notify
    .short = letters
milestone-parliament-s-resolution-on-child-sexual-abuse-online = Parliament’s resolution on child sexual abuse online
    .short = resolution
milestone-reasoned-opinions = Reasoned opinions
    .short = opinions
milestone-commission-reports-on-transposition-and-on-article-25 = Commission reports on transposition and on Article 25
    .short = reports
milestone-parliament-s-resolution-on-implementation = Parliament’s resolution on implementation
    .short = resolution
milestone-first-procedures-for-non-conformity = First procedures for non-conformity
    .short = first cases
milestone-procedures-for-non-conformity-against-most-states = Procedures for non-conformity against most States
    .short = most States
milestone-additional-letters-of-formal-notice = Additional letters of formal notice
    .short = add. letters
milestone-reasoned-opinion = Reasoned opinion
    .short = opinion

## Dates and lists

month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec
date-day = { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month = { $month } { $year }
date-day-alone = { $day }
# Behind the number of an act of the Union: 2011/93/EU.
act-suffix = EU
date-between-days = some day between { $start } and { $end }
date-between = some day between { $start } and { $end }
date-up-to = some day up to { $end }
date-on = on { $date }
date-on-some = on { $date }
date-in = in { $date }
date-in-year = in { $date }
date-none = no date given
list-comma = {", "}
list-last = { $before } and { $last }

# In what act a view was expressed.

act-letter = a letter of formal notice
act-opinion = a reasoned opinion
act-referral = a referral to the Court of Justice
act-judgment = a judgment of the Court of Justice
