# About: method, words, evidence, and what a site owes its readers.

about-contents = Sur cette page
about-opening = Ce moniteur montre ce qui est détenu sur la manière dont la directive a été transposée, qui le dit, et ce qui n’est pas connu.

about-method = La méthode 1, en termes simples
about-method-finding = Un constat est ce qu’une source dit d’un État membre, à un niveau de la directive, sous un aspect, un jour donné. Les trois aspects (communication, conformité, application) sont calculés chacun séparément et jamais mêlés.
about-method-clocks = Deux horloges figurent sur chaque page : la situation à un jour donné, et l’édition des données. Chaque chiffre est fonction des deux, et les indique avec la méthode. Deux jours peuvent être comparés dans une même édition : ce qui diffère est l’évolution des choses, et non celle de ce qui en est détenu. Cette dernière, d’une édition à l’autre, figure sous <changes>Changements</changes>.
about-method-note = Adopter une loi n’est pas achever la transposition, et une mesure nationale qui figure sur la liste n’est pas nécessairement complète ni conforme.
about-rule-days = Une date est un jour, ou un intervalle qui comprend un jour non connu plus précisément. Un fait compte à partir du dernier jour où il peut s’être produit, et les faits sont ordonnés d’après le premier. Un fait sans date peut être de n’importe quel jour jusqu’à celui où sa source a été lue.
    .title = Jours.
about-rule-bound = Un État membre ne compte que les jours où la directive l’a lié. Le Danemark ne participe pas ; le Royaume-Uni a été lié jusqu’à la fin de 2020 ; la Croatie l’est depuis son adhésion.
    .title = Lié.
about-rule-procedures = Une lettre, un avis ou une saisine est la position de la Commission selon laquelle quelque chose manque ; un arrêt est celle de la Cour. Lorsqu’une procédure pour non-communication est close, les mesures comptent comme notifiées comme complètes ; lorsqu’une autre l’est, ce qui était allégué devient incertain. Lorsque le jour d’une fin n’est connu que comme un intervalle, c’est incertain dès le premier jour de celui-ci.
    .title = Les procédures parlent.
about-rule-standing = Une juridiction pèse plus que la Commission, la Commission plus que le Parlement, puis viennent les sources indépendantes, puis la déclaration de l’État lui-même, puis une comparaison de textes par ce moniteur. Le constat le plus récent est retenu, sauf s’il est plus faible que le précédent. Un constat plus faible qui diverge le laisse en place et le signale : les sources divergent.
    .title = Quel constat est retenu.
about-rule-later-law = Une lacune que seule une source plus faible que la Commission a signalée devient incertaine dès que la transposition est exigible ({ $deadline }) ou qu’un acte national intervient, si cela n’est pas antérieur au constat : elle n’indique plus quel est le droit.
    .title = Loi ultérieure.
about-rule-provisions = Les infractions, les obligations et les définitions sont comptées. Une faculté dont un État ne fait pas usage n’est pas une lacune. Les articles 1er et 26 à 30 ne demandent rien qui soit compté.
    .title = Dispositions.
about-rule-roll-up = Une lacune dans une disposition est une lacune dans son article, dans son thème et dans la directive. Ce qui est dit en ordre ne descend jamais, et ne rend l’ensemble transposé que si cela a été dit de l’ensemble ou de chaque disposition comptée. Parmi les lacunes, seules celles qui sont retenues le plus fermement (par une juridiction, dans un avis, dans une lettre, par d’autres) donnent ses jours à une partie.
    .title = Les lacunes remontent, la conformité ne descend jamais.
about-rule-matrix = Pour chaque État, l’ensemble de la directive, ses trois thèmes et les articles 2 à 25, avec le nombre des dispositions d’un article sur lesquelles un constat est détenu.
    .title = La matrice.
about-rule-figures = Sont signalés les États liés avec une lacune ; non connus, ceux pour lesquels c’est incertain, où aucune lacune n’a été constatée dans une partie ou sur lesquels aucun constat n’est détenu. Les deux figurent ensemble et ne sont jamais confondus. La couverture est la part des combinaisons États liés × articles sur lesquelles quelque chose est détenu.
    .title = Chiffres.
about-rule-open = Une procédure se trouve à son étape la plus récente. On la sait ouverte jusqu’au jour où elle a été vue ouverte pour la dernière fois ; elle est présumée ouverte ensuite, et peut-être terminée tant que seul un intervalle de sa fin est connu.
    .title = Procédures ouvertes.
about-rule-delay = Les jours entre la date limite et la clôture d’une procédure pour non-communication, et désignés exactement ainsi. Sans une telle clôture, le retard n’est pas connu, et n’est jamais « dans les temps ».
    .title = Retard.

about-statuses = Statuts
about-status-not-transposed = Rien n’en figure dans le droit national, selon une source retenue.
about-status-partially-transposed = Une partie manque ou est erronée, selon une source retenue. Pour la communication, il se lit « non intégralement notifié » ; avant la date limite, « pas encore exigible ».
about-status-unclear = Il existe une position à ce sujet, mais elle n’indique pas, ou plus, quel est le droit.
about-status-no-gap-found = Quelque chose a été examiné et trouvé en ordre, mais pas la totalité. « 3/6 » signifie trois dispositions sur six ; un anneau signifie « dit d’une partie de l’article ».
about-status-transposed = Une source retenue le dit de la totalité. Pour la communication, il se lit « notifié comme complet ».
about-status-no-finding = Aucun constat n’est détenu ici. Ce n’est ni bon ni mauvais, et cela ne veut pas dire que personne n’a vérifié.
about-status-optional = L’article laisse un choix à l’État ; ne pas en faire usage n’est pas une lacune.
about-status-not-bound = La directive ne liait pas l’État ce jour-là.

about-glossary = Glossaire
term-member-state = Cités dans l’ordre protocolaire, avec les codes des institutions (EL pour la Grèce, UK pour le Royaume-Uni).
    .term = État membre
term-directive = L’acte dont la transposition est montrée ; des sources le citent aussi sous le numéro imprimé à l’origine.
    .term = Directive
term-provision = Un paragraphe ou un point d’un article, désigné par son identifiant Akoma Ntoso.
    .term = Disposition
term-measure = Une loi ou un autre acte par lequel un État dit transposer la directive. Un projet de loi n’est pas une loi et n’est jamais compté comme tel.
    .term = Mesure nationale de transposition
term-finding = Ce qu’une source dit d’un État, à un niveau de la directive, un jour donné.
    .term = Constat
term-basis = De qui émane un constat. Qui l’a signalé (un texte officiel, une copie de celui-ci, la presse, une ONG) figure à côté.
    .term = Fondement
term-communication = Des mesures nationales ont-elles été adoptées et notifiées à la Commission ? Y manquer est une non-communication.
    .term = Communication
term-conformity = Le droit national dit-il ce que la directive demande ? Sinon, il y a non-conformité.
    .term = Conformité
term-application = Cela se fait-il dans la pratique ? Sinon, il y a mauvaise application.
    .term = Application
term-reported-gap = Un État lié pour lequel un constat retenu dit que quelque chose est partiellement transposé ou non transposé.
    .term = Lacune signalée
term-not-known = Un État lié pour lequel rien de ce qui est détenu ne dit s’il y a une lacune. Il n’est jamais montré comme s’étant mis en conformité.
    .term = Non connu
term-contested = Une source plus faible, ou une source du même poids et du même jour, dit autre chose que le constat retenu.
    .term = Les sources divergent
term-inferred = La source n’a pas nommé l’article ou le thème ; ce moniteur l’a choisi d’après le sujet.
    .term = Article déduit par ce moniteur
term-letter = La première étape d’une procédure d’infraction, ou un complément ultérieur à celle-ci. Une allégation : la Commission considère, elle n’établit pas.
    .term = Lettre de mise en demeure
term-opinion = La Commission maintient son grief après la réponse de l’État.
    .term = Avis motivé
term-referral = La Commission attrait l’État devant la Cour de justice, au titre de l’article 258 ou 260 du traité sur le fonctionnement de l’Union européenne.
    .term = Saisine
term-coverage = Sur combien des combinaisons États liés × articles un résultat est détenu. Elle figure en tête de chaque page qui montre des statuts.
    .term = Couverture
term-material = Les termes que demande le Parlement. L’ancien terme de la directive ne figure que dans les titres officiels.
    .term = Matériel d’abus sexuels sur des enfants

about-evidence = Ce que sont les éléments de preuve, et ce qu’ils ne sont pas
about-evidence-is = Des faits recueillis dans des documents publics, chacun avec sa source, dans les termes propres à ce projet. Chaque ligne peut être suivie jusqu’au fichier et à la ligne dont elle provient.
about-evidence-is-not = Le rapport de la Commission COM(2016) 871 évalue la directive article par article, mais le corps du texte n’a pas pu être lu. La plupart des articles ne comportent ici aucun constat.
about-evidence-measures = Un État peut avoir communiqué à la Commission plus que ce qui est détenu ici, et la Commission peut en savoir plus que ce qu’elle a publié.
about-evidence-register = Le registre de la Commission n’énumère que les affaires actives. Une affaire absente d’une copie ultérieure a été close un jour entre les deux copies. On sait si une affaire est encore ouverte jusqu’au jour où elle a été vue pour la dernière fois.
about-evidence-number = Le Journal officiel a d’abord imprimé le numéro 2011/92/UE, qui est aussi celui d’une autre directive ; des sources l’utilisent encore.

about-freshness = Fraîcheur des sources
about-freshness-small = La publication la plus récente de chaque type, et le jour où elle a été lue pour la dernière fois.
about-newest = La plus récente
about-each-source = Chaque source

about-errors = Erreurs, et réponses des États
about-errors-how = Si quelque chose est inexact ici, dites-le à la personne qui exploite ce site : envoyez l’adresse de la page, qui indique l’État, la partie de la directive, le jour et l’édition, et dites ce qui est inexact.
about-errors-source = Indiquez où l’on peut lire ce qui est exact. Rien n’est changé ici sans une source.
about-errors-reply = Un État membre peut aussi répondre à ce qui est dit de lui. La réponse est montrée à côté du constat, dans les termes de l’État lui-même, avec son jour et sa source. Elle ne change aucun statut : celui-ci ne repose que sur des constats.
about-errors-then = Ce qui a été corrigé est indiqué sous Changements, avec ce qui y était dit auparavant.

about-accessibility = Déclaration d’accessibilité
about-accessibility-aim = Ce site est conçu pour respecter les règles pour l’accessibilité des contenus web (WCAG) 2.2, niveaux A et AA, comme le demande la norme EN 301 549. Il est testé automatiquement à chaque modification.
about-accessibility-how = Aucun statut n’est exprimé par la seule couleur. Chaque graphique a une description et un tableau. Chaque page fonctionne au clavier, à 320 pixels, à l’impression et sans JavaScript.
about-accessibility-known = Limites connues : la matrice est large et défile dans sa propre zone sur les petits écrans, et les titres des sources figurent dans leurs langues, que les données ne précisent pas.
about-accessibility-tell = Dites à la personne qui exploite ce site ce qui ne fonctionne pas pour vous ; vous n’avez pas à dire pourquoi vous en avez besoin.

about-privacy = Vie privée
about-privacy-text = Ni cookies ni comptes pour les lecteurs (les personnes qui se connectent pour publier ont deux cookies : l’un pour leur session, l’autre grâce auquel les essais d’autrui ne les tiennent pas à l’écart), pas de tiers, pas de mesure d’audience. Ce que vous consultez n’est pas conservé au-delà de ce dont le journal d’un serveur a besoin pour déceler des défauts.

about-licence = Licence des données
about-licence-data = Les données peuvent être réutilisées sous la licence Creative Commons CC BY 4.0, avec les conditions propres aux sources lorsqu’elles diffèrent.
about-licence-cite = Pour citer un chiffre, indiquez le jour, l’édition des données et la méthode ; l’adresse imprimée sur une page le fait réapparaître.

about-source-code = Licence du code source
about-source-code-text = Le code source est sous licence publique de l’Union européenne, version 1.2 (EUPL-1.2). La police de caractères IBM Plex est sous licence SIL Open Font License 1.1.
