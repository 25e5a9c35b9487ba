# The data to take away: tables, views, formats, licence.

schema-dataset = Umsetzung der Richtlinie { $number } in den Mitgliedstaaten
data-opening = Alle <tables>{ $records } Datensätze</tables> dieser Website, in { $tables } Tabellen, können mitgenommen werden: Datenausgabe { $revision }.
data-intro = Niemand muss sich anmelden. Eine Datei enthält, was die Seite mit derselben Adresse zeigt: dieselben Zeilen, derselbe Tag, dieselbe Ausgabe.
data-tables = Datensätze
data-tables-small = Was Quellen besagen, Zeile für Zeile, so wie es gelesen wurde: gleich welcher Tag angezeigt wird. Aus jeder Tabelle lässt sich nach Staat, Artikel oder Quelle auswählen.
data-col-table = Tabelle
data-col-row = Was eine Zeile besagt
data-col-records = Datensätze
data-col-files = Dateien
data-file-heard = { $table }, { $count ->
    [one] { $count } Datensatz
   *[other] { $count } Datensätze
}
data-views = Berechnete Sichten
data-views-small = Was die Datensätze ergeben, Stand vom { $day }. Jede Seite bietet dieselben Dateien für das, was auf ihr ausgewählt ist.
data-col-view = Sicht
data-col-rows = Zeilen
data-described-heading = Zur Weiterverarbeitung
data-described = <api>Für Programme</api> stehen dieselben Datensätze und Sichten unter den Adressen der API. <csvw>Eine maschinenlesbare Beschreibung aller Tabellen</csvw> (CSV on the Web): Spalten, Typen, Schlüssel, was worauf verweist. <workbook>Alle Tabellen in einer Arbeitsmappe</workbook>, die bei erneutem Import nichts ändert.
data-licence = Die Daten dürfen unter <licence>CC BY 4.0</licence> weiterverwendet werden, <terms>mit den eigenen Bedingungen der Quellen, wo diese abweichen</terms>.
data-cite = Zitieren als: Umsetzungsmonitor, Datensätze zur Richtlinie 2011/93/EU, Datenausgabe { $revision }, Methode { $method }, { $address }.

data-table-all = { $table }: { $count ->
    [one] { $count } Datensatz
   *[other] { $count } Datensätze
}
data-table-chosen = { $table }: { $count } von { $all } Datensätzen ausgewählt
data-whatever-the-day = Die Datensätze sind die der Datenausgabe, gleich welcher Tag angezeigt wird.
data-choice-source = Quelle
data-dictionary = Ihre Spalten
data-col-column = Spalte
data-col-says = Was sie besagt
data-col-need = Auszufüllen
data-need-always = immer
data-need-always-key = immer; dient zur Bezeichnung der Zeile
data-need-if-known-key = falls bekannt; dient zur Bezeichnung der Zeile
data-need-if-known = falls bekannt
