# La page qui montre chaque variable et chaque élément.

design-title = Conception
design-heading = Chaque élément dont les pages sont faites, dans tous ses états
design-about = Pour qui travaille sur ce site. Ce qui se trouve ici est dessiné par le même code que sur chaque page et suit les mêmes réglages : sombre, contraste accru, couleurs forcées, mouvement réduit, impression.
design-colours = Couleurs
design-type = Caractères
design-lengths = Espaces et tailles
design-token = Variable
design-seen = Aperçu
design-value = Sur un écran clair
design-why = À quoi elle sert
design-sample = Où en est chaque État ?
design-statuses = Statuts : avec un mot, contestés, en légende
design-heads = Têtes de page
design-tiles = Les États en carreaux
design-findings = Constats
design-procedures = Procédures
design-statements = Déclarations
design-forms = Formulaires
design-found = Ce qui a été trouvé
design-report = Une partie d’un rapport
design-compared = Deux dates comparées
design-alarms = À examiner avant la publication
