# Names of the things of the field: States, parts of the Directive, steps,
# kinds. `.short` is for narrow places, `.inside` for the middle of a sentence.

## Member States

state-be = Belgique
state-bg = Bulgarie
state-cz = Tchéquie
state-dk = Danemark
state-de = Allemagne
state-ee = Estonie
state-ie = Irlande
state-el = Grèce
state-es = Espagne
state-fr = France
state-hr = Croatie
state-it = Italie
state-cy = Chypre
state-lv = Lettonie
state-lt = Lituanie
state-lu = Luxembourg
state-hu = Hongrie
state-mt = Malte
state-nl = Pays-Bas
    .inside = Pays-Bas
state-at = Autriche
state-pl = Pologne
state-pt = Portugal
state-ro = Roumanie
state-si = Slovénie
state-sk = Slovaquie
state-fi = Finlande
state-se = Suède
state-uk = Royaume-Uni
    .inside = Royaume-Uni

## Parts of the Directive

node-directive = Ensemble de la directive
    .inside = l’ensemble de la directive
theme-investigation-and-prosecution = Infractions, enquêtes et poursuites
    .short = Infractions, enquêtes, poursuites
    .head = Infractions, poursuites
    .inside = infractions, enquêtes et poursuites
theme-victims = Protection des victimes
    .head = Victimes
    .inside = protection des victimes
theme-prevention = Prévention
    .inside = prévention
theme-general = Objet
    .inside = objet
theme-final-provisions = Dispositions finales
    .inside = dispositions finales
node-article = Article { $number }
    .inside = l’article { $number }
node-article-named = Article { $number }, { $name }
node-provision = Article { $provision }

article-1 = Objet
    .short = Objet
    .inside = objet
article-2 = Définitions
    .short = Définitions
    .inside = définitions
article-3 = Infractions liées aux abus sexuels
    .short = Abus sexuels
    .inside = infractions liées aux abus sexuels
article-4 = Infractions liées à l’exploitation sexuelle
    .short = Exploitation
    .inside = infractions liées à l’exploitation sexuelle
article-5 = Infractions liées au matériel d’abus sexuels sur des enfants
    .short = Matériel d’abus
    .inside = infractions liées au matériel d’abus sexuels sur des enfants
article-6 = Sollicitation d’enfants à des fins sexuelles
    .short = Sollicitation
    .inside = sollicitation d’enfants à des fins sexuelles
article-7 = Incitation, participation et complicité, et tentative
    .short = Tentative, complicité
    .inside = incitation, participation et complicité, et tentative
article-8 = Activités sexuelles consenties
    .short = Activités consenties
    .inside = activités sexuelles consenties
article-9 = Circonstances aggravantes
    .short = Aggravation
    .inside = circonstances aggravantes
article-10 = Interdictions découlant des condamnations
    .short = Interdictions
    .inside = interdictions découlant des condamnations
article-11 = Saisie et confiscation
    .short = Confiscation
    .inside = saisie et confiscation
article-12 = Responsabilité des personnes morales
    .short = Personnes morales
    .inside = responsabilité des personnes morales
article-13 = Sanctions à l’encontre des personnes morales
    .short = Leurs sanctions
    .inside = sanctions à l’encontre des personnes morales
article-14 = Absence de poursuites ou non-application de sanctions à l’encontre de la victime
    .short = Non-poursuite
    .inside = absence de poursuites ou non-application de sanctions à l’encontre de la victime
article-15 = Enquêtes et poursuites
    .short = Enquêtes
    .inside = enquêtes et poursuites
article-16 = Signalement de soupçons d’abus sexuels ou d’exploitation sexuelle
    .short = Signalement
    .inside = signalement de soupçons d’abus sexuels ou d’exploitation sexuelle
article-17 = Compétence et coordination des poursuites
    .short = Compétence
    .inside = compétence et coordination des poursuites
article-18 = Dispositions générales concernant les mesures d’assistance, d’aide et de protection en faveur des enfants victimes
    .short = Aide (généralités)
    .inside = dispositions générales concernant les mesures d’assistance, d’aide et de protection en faveur des enfants victimes
article-19 = Assistance et aide aux victimes
    .short = Assistance, aide
    .inside = assistance et aide aux victimes
article-20 = Protection des enfants victimes dans le cadre des enquêtes et des procédures pénales
    .short = Dans la procédure
    .inside = protection des enfants victimes dans le cadre des enquêtes et des procédures pénales
article-21 = Mesures contre la publicité concernant la possibilité de commettre des abus et le tourisme sexuel impliquant des enfants
    .short = Publicité, tourisme
    .inside = mesures contre la publicité concernant la possibilité de commettre des abus et le tourisme sexuel impliquant des enfants
article-22 = Programmes ou mesures d’intervention préventive
    .short = Programmes préventifs
    .inside = programmes ou mesures d’intervention préventive
article-23 = Prévention
    .short = Prévention
    .inside = prévention
article-24 = Programmes ou mesures d’intervention sur une base volontaire durant ou après la procédure pénale
    .short = Programmes (auteurs)
    .inside = programmes ou mesures d’intervention sur une base volontaire durant ou après la procédure pénale
article-25 = Mesures contre les sites internet contenant ou diffusant du matériel d’abus sexuels sur des enfants
    .short = Sites internet
    .inside = mesures contre les sites internet contenant ou diffusant du matériel d’abus sexuels sur des enfants
article-26 = Remplacement de la décision-cadre 2004/68/JAI
    .short = Remplacement
    .inside = remplacement de la décision-cadre 2004/68/JAI
article-27 = Transposition
    .short = Transposition
    .inside = transposition
article-28 = Rapports
    .short = Rapports
    .inside = rapports
article-29 = Entrée en vigueur
    .short = Entrée en vigueur
    .inside = entrée en vigueur
article-30 = Destinataires
    .short = Destinataires
    .inside = destinataires

provision-kind-offence = infraction
provision-kind-obligation = obligation
provision-kind-definition = définition
provision-kind-option = faculté, non comptée
provision-kind-general = objet, non compté
provision-kind-final = disposition finale, non comptée

## The three questions

aspect-conformity = Conformité
    .inside = la conformité
    .question = Le droit national dit-il ce que la directive demande ?
aspect-communication = Communication
    .inside = la communication
    .question = Des mesures nationales ont-elles été adoptées et notifiées ?
aspect-application = Application
    .inside = l’application
    .question = Cela se fait-il dans la pratique ?

## Whose view

basis-court = La Cour de justice
    .inside = la Cour de justice
basis-commission = La Commission
    .inside = la Commission
basis-parliament = Le Parlement
    .inside = le Parlement
basis-independent = Une source indépendante
    .inside = une source indépendante
basis-member-state = Déclaré par l’État
    .inside = l’État lui-même
basis-text-comparison = Une comparaison de textes par ce moniteur
    .inside = une comparaison de textes par ce moniteur

grade-established = établi par une juridiction
grade-maintained = maintenu par la Commission
grade-alleged = allégué par la Commission
grade-reported = signalé

## Who reported it

source-kind-official = texte officiel
source-kind-copy = copie d’un texte officiel
source-kind-press = presse
source-kind-ngo = ONG
source-kind-legal-comment = commentaire juridique
source-kind-dataset = jeu de données

## Infringement procedures

procedure-type-non-communication = Non-communication
    .inside = non-communication
procedure-type-non-conformity = Non-conformité
    .inside = non-conformité
procedure-type-incorrect-application = Mauvaise application
    .inside = mauvaise application

stage-letter-of-formal-notice = Lettre de mise en demeure
    .inside = lettre de mise en demeure
    .short = lettre
    .letter = L
stage-additional-letter-of-formal-notice = Lettre de mise en demeure complémentaire
    .inside = lettre de mise en demeure complémentaire
    .short = lettre compl.
    .letter = C
stage-reasoned-opinion = Avis motivé
    .inside = avis motivé
    .short = avis
    .letter = A
stage-additional-reasoned-opinion = Avis motivé complémentaire
    .inside = avis motivé complémentaire
    .short = avis compl.
    .letter = A
stage-referral-258 = Saisine de la Cour de justice (article 258)
    .inside = saisine de la Cour de justice (article 258)
    .short = saisine
    .letter = J
stage-referral-260-2 = Saisine de la Cour de justice (article 260, paragraphe 2)
    .inside = saisine de la Cour de justice (article 260, paragraphe 2)
    .short = saisine
    .letter = J
stage-referral-260-3 = Saisine de la Cour de justice (article 260, paragraphe 3)
    .inside = saisine de la Cour de justice (article 260, paragraphe 3)
    .short = saisine
    .letter = J
stage-judgment-upheld = Arrêt : le recours a été accueilli
    .inside = arrêt : le recours a été accueilli
    .short = arrêt
    .letter = J
stage-judgment-dismissed = Arrêt : le recours a été rejeté
    .inside = arrêt : le recours a été rejeté
    .short = arrêt
    .letter = J
stage-listed-active = Vue ouverte
    .inside = vue ouverte
    .short = vue ouverte
stage-withdrawal = Désistement
    .inside = désistement
    .short = désistement
    .letter = D
stage-closure = Clôture
    .inside = clôture
    .short = clôture
    .letter = F

open-yes = ouverte
open-presumed = ouverte à la dernière observation
open-unknown = peut-être terminée
open-no = close

measure-kind-act = acte
measure-kind-bill = projet de loi, pas une loi

## Milestones: the id is the title's words. Another title shows as it came.

milestone-directive-adopted = Adoption de la directive
    .short = adoption
milestone-directive-published-and-in-force = Publication et entrée en vigueur de la directive
    .short = en vigueur
milestone-transposition-due = Fin du délai de transposition
    .short = fin du délai
milestone-letters-of-formal-notice-for-failure-to-notify = Lettres de mise en demeure pour non-communication
    .short = lettres
milestone-parliament-s-resolution-on-child-sexual-abuse-online = Résolution du Parlement sur les abus sexuels en ligne commis sur des enfants
    .short = résolution
milestone-reasoned-opinions = Avis motivés
    .short = avis
milestone-commission-reports-on-transposition-and-on-article-25 = Rapports de la Commission sur la transposition et sur l’article 25
    .short = rapports
milestone-parliament-s-resolution-on-implementation = Résolution du Parlement sur la mise en application de la directive
    .short = résolution
milestone-first-procedures-for-non-conformity = Premières procédures pour non-conformité
    .short = premiers cas
milestone-procedures-for-non-conformity-against-most-states = Procédures pour non-conformité contre la plupart des États
    .short = la plupart
milestone-additional-letters-of-formal-notice = Lettres de mise en demeure complémentaires
    .short = lettres compl.
milestone-reasoned-opinion = Avis motivé
    .short = avis

## Dates and lists

month-1 = janvier
    .short = janv.
month-2 = février
    .short = févr.
month-3 = mars
    .short = mars
month-4 = avril
    .short = avr.
month-5 = mai
    .short = mai
month-6 = juin
    .short = juin
month-7 = juillet
    .short = juil.
month-8 = août
    .short = août
month-9 = septembre
    .short = sept.
month-10 = octobre
    .short = oct.
month-11 = novembre
    .short = nov.
month-12 = décembre
    .short = déc.
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-day-month = { $day ->
    [1] 1er
   *[other] { $day }
} { $month }
date-month = { $month } { $year }
date-day-alone = { $day ->
    [1] 1er
   *[other] { $day }
}
# Behind the number of an act of the Union: 2011/93/EU.
act-suffix = UE
date-between-days = un jour entre le { $start } et le { $end }
date-between = un jour entre { $start } et { $end }
date-up-to = un jour, { $end } au plus tard
date-on = le { $date }
date-on-some = { $date }
date-in = en { $date }
date-in-year = en { $date }
date-none = sans date
list-comma = {", "}
list-last = { $before } et { $last }

# In what act a view was expressed.

act-letter = une lettre de mise en demeure
act-opinion = un avis motivé
act-referral = une saisine de la Cour de justice
act-judgment = un arrêt de la Cour de justice
