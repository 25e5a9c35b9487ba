# The data to take away: tables, views, formats, licence.

schema-dataset = Transposition de la directive { $number } dans les États membres
data-opening = Les <tables>{ $records } enregistrements</tables> sur lesquels repose ce site, répartis en { $tables } tables, peuvent tous être emportés : édition des données { $revision }.
data-intro = Personne n’a besoin de se connecter. Un fichier contient ce que montre la page de la même adresse : mêmes lignes, même jour, même édition.
data-tables = Enregistrements
data-tables-small = Ce que disent les sources, ligne par ligne, tel qu’il a été lu : quel que soit le jour affiché. Dans chaque table, un choix est possible par État, article ou source.
data-col-table = Table
data-col-row = Ce que dit une ligne
data-col-records = Enregistrements
data-col-files = Fichiers
data-file-heard = { $table }, { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
data-views = Vues calculées
data-views-small = Ce à quoi aboutissent les enregistrements, situation au { $day }. Chaque page offre les mêmes fichiers pour ce qui y est choisi.
data-col-view = Vue
data-col-rows = Lignes
data-described-heading = Pour travailler avec ces données
data-described = <api>Pour les programmes</api>, les mêmes enregistrements et vues se trouvent aux adresses de l’API. <csvw>Une description de toutes les tables lisible par machine</csvw> (CSV on the Web) : colonnes, types, clés, renvois. <workbook>Toutes les tables dans un seul classeur</workbook>, qui, importé de nouveau, ne change rien.
data-licence = Les données peuvent être réutilisées sous licence <licence>CC BY 4.0</licence>, <terms>avec les conditions propres aux sources lorsqu’elles diffèrent</terms>.
data-cite = À citer comme : Moniteur de transposition, enregistrements sur la directive 2011/93/UE, édition des données { $revision }, méthode { $method }, { $address }.

data-table-all = { $table } : { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
data-table-chosen = { $table } : { $count } enregistrements choisis sur { $all }
data-whatever-the-day = Les enregistrements sont ceux de l’édition des données, quel que soit le jour affiché.
data-choice-source = Source
data-dictionary = Ses colonnes
data-col-column = Colonne
data-col-says = Ce qu’elle dit
data-col-need = Remplie
data-need-always = toujours
data-need-always-key = toujours ; elle aide à identifier la ligne
data-need-if-known-key = si c’est connu ; elle aide à identifier la ligne
data-need-if-known = si c’est connu
