# What stands on every page: head, time bar, banner, foot.

site-name = Moniteur de transposition
site-subject = Directive { $number }
site-title = { $page } · Moniteur de transposition
site-title-on = { $page } au { $day } · Moniteur de transposition
site-description = Où en est chaque État membre pour chaque article de la directive { $number }, depuis quand, et qui le dit.
skip-to-content = Aller au contenu
languages-label = Langue
nav-label = Pages
nav-state-of-play = État des lieux
nav-matrix = Matrice
nav-articles = Articles
nav-member-states = États membres
nav-timeline = Chronologie
nav-gaps = Lacunes
nav-resolution = Résolution
nav-sources = Sources
nav-data = Données
nav-about = À propos
crumbs-label = Vous êtes ici

timebar-label = Jour et édition des données
timebar-on = Situation au
timebar-show = Afficher
milestones-label = Jalons
edition = Édition des données
edition-latest = { $revision }, la plus récente
edition-older = { $revision } sur { $latest }
edition-method = méthode { $method }
print-line = Situation au { $day } · édition des données { $revision }, méthode { $method } · { $address }

banner-label = Un état antérieur est affiché
banner-label-compared = Deux jours sont comparés
banner-compared = Comparé avec le { $with } : <compare>ce qui a changé</compare>.
banner-day = Vous consultez la situation au { $day }, et non celle d’aujourd’hui.
banner-day-back = Retour à aujourd’hui
banner-edition = Vous consultez l’édition des données { $revision } ; l’édition { $latest } est plus récente.
banner-edition-changed = Ce que cette édition a changé
banner-edition-back = Afficher la dernière édition

footer-about = Des faits tirés de documents publics, chacun avec sa source. Ce qui n’est pas connu est affiché comme non connu. Ce site n’est le service d’aucune institution.
footer-method = Méthode
footer-accessibility = Accessibilité
footer-privacy = Vie privée
footer-licence = Licence des données
footer-source = Code source : EUPL-1.2
footer-api = Pour les programmes (API)
footer-analysts = Pour les analystes

coverage = Couverture : un constat est détenu sur <list>{ $held } des { $of }</list> combinaisons articles × États.
coverage-nobody = Couverture : aucun État membre n’est lié ce jour-là ; il n’y a donc rien sur quoi détenir des constats.
aspect-label = Aspect
chart-table = Tableau
chart-edition = { $day } · édition des données { $revision }, méthode { $method }

## Signs between words that the code puts side by side

join-colon = {"\u00A0:\u0020"}
join-semicolon = {"\u202F;\u0020"}
quoted = « { $text } »
