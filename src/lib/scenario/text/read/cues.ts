/** A model is only compared with, if this stands before its name. */
export const ofCompared =
  /(?<![\p{L}])(?:than|as|als|like|wie|unlike|vs\.?|versus|compared (?:to|with)|over|outperforms?|predecessor|Vorgänger[ns]?|Vergleich (?:zu|mit)|gegenüber|similar to|based on|derived from|basiert auf|auf Basis von|beats|rivals|surpass\w+|tokenizer of|successor (?:to|of)|that was|this was|das war|architecture of|that of|attention of|layout of|design of|Architektur von|Aufbau von|following|by|with|mit)(?: the| its| der| dem| des| its predecessor,?)? $/iu;

/** The runs that were spoken of, all of them. */
export const ofAll =
  /(?<![\p{L}])(?:all (?:\p{L}+ )?(?:models|sizes|variants|versions|runs|three|two|four|five|of them)|all were|both|the (?:two|three|four)(?= (?:models|runs|needed|took|were|used|together))|die beiden|each (?:model|of the models|run|size)|every model|alle (?:\p{L}+ )?(?:Modelle|drei|vier|wurden|Varianten)|beide|jedes Modell|jeweils|The models|the models were|Die Modelle)(?![\p{L}])/iu;

/** Of models that are not told apart by their sizes. */
export const ofLargest =
  /(?<![\p{L}])(?:largest|biggest|größten) (?:\p{L}+ )?(?:models|Modelle[n]?|runs|Läufe)(?![\p{L}])/iu;

/** Of several runs, or of all. */
export const ofTogether =
  /(?<![\p{L}])(?:in all|all told|altogether|in total|total|totals?|cumulative|cumulatively|combined|together|insgesamt|zusammen|in Summe|kumuliert|Gesamt\p{L}*|gesamten? (?:Familie|Modellfamilie)|overall|whole|entire|family)(?![\p{L}])/iu;

/** Parts of one run that follow one another. */
export const ofStages = /(?<![\p{L}])(?:stages?|phases?|Phasen|Stufen)(?![\p{L}])/u;
