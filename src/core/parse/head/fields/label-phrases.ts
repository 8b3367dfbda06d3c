import type { FieldMeaning } from '../../structure/part.ts';
import { GROUP_IN_FULL, GROUP_NAME, LOCAL_GROUP_WORD } from '../../scan/group-names.ts';
import { oneOf } from '../../scan/one-of.ts';

/** A kind of label: the letters with which its phrases begin, the source of a pattern for them, what they tell. */
export type LabelPhrases = readonly [initials: string, pattern: string, meaning: FieldMeaning];

/** Labels that stand alone, or before a colon, a tab or a gap; the first that fits counts. */
export const LABEL_PHRASES: readonly LabelPhrases[] = [
  [
    'd',
    oneOf([
      /datum(?: nota| brief| publicatie| document)?/iu,
      // "Datum GS", "Datum collegevergadering" of a board
      /datum (?:gs|db|college|b ?& ?w)(?:[ -]?(?:vergadering|besluit))?/iu
    ]),
    'date'
  ],
  ['bo', '(?:betreft|onderwerp)', 'title'],
  ['zvk', '(?:zaaknummer|vraagnummer|kenmerk kamer)', 'case-number'],
  [
    'nvigsr',
    oneOf([
      /(?:naam )?(?:vraag|vragen)steller(?:s|\(s\))?|(?:vraag|vragen)stelsters?/iu,
      /stellers? (?:van de )?vra(?:ag|gen)|naam indieners?|vragen van(?=\s{0,3}:)/iu,
      /indieners|indiener(?:\(s\))?(?= ?:)|ingediend door|(?:vragen )?gesteld door/iu,
      // "Steller: J. Faas (VVD)", "Statenlid: …": with the group; else who wrote the letter
      /(?:stellers?(?:\(s\))?|(?:raads|staten)(?:lid|leden))(?= ?:.{1,80}\((?:\p{Lu}|50P))/iu,
      new RegExp(
        String.raw`stellers?(?:\(s\))?(?=\s{2}.{1,80}\((?:${GROUP_NAME}|${GROUP_IN_FULL}|${LOCAL_GROUP_WORD}))`,
        'iu'
      ),
      /van(?= ?: ?(?:het lid|de leden|(?:de )?fractie) )/iu
    ]),
    'submitters'
  ],
  [
    'ga',
    oneOf([
      /gericht aan(?=\s*$)/iu,
      /(?:gericht )?aan(?= ?: ?(?:de |het )?(?:ministers?|staatssecretaris(?:sen)?|minister-president|college(?! van bestuur)|gedeputeerde staten|commissaris van de koning(?:in)?)(?: |$))/iu
    ]),
    'addressees'
  ],
  [
    'bav',
    oneOf([
      /(?:beantwoord|beantwoording|antwoord) door(?= ?:)/iu,
      /van(?= ?: ?(?:het )?(?:college van (?:burgemeester|b)|gedeputeerde staten|burgemeester en wethouders|b ?& ?w(?: |$)|gs$|wethouder ))/iu
    ]),
    'respondents'
  ],
  ['rsfp', '(?:(?:raads|staten)?fractie|partij(?= ?:))', 'group'],
  [
    'a',
    // "Aan: de leden van de gemeenteraad": who gets the answer, not who was asked
    oneOf([
      /aan(?= ?: ?(?:de )?(?:(?:leden van (?:de )?)?(?:gemeenteraad|provinciale staten|raad(?! van))|(?:raads|staten)leden|griffi(?:er|e)))/iu
    ]),
    'other'
  ],
  [
    'uidagb',
    oneOf([
      /uw brief van|ingezonden(?= ?:)/iu,
      /(?:ingediend|ingekomen|gesteld|beantwoord(?:ing)?)(?: op| d\.d\.)?(?= ?: ?\d)/iu,
      // "Antwoord GS: 9 mei"
      /antwoord (?:van )?(?:het )?(?:gs|gedeputeerde staten|college|b ?& ?w|dagelijks bestuur)(?= ?: ?\d{1,2}[ -])/iu,
      /datum (?:van )?(?:de )?(?:ingezonden|ingediend|ingekomen|indiening|afgedaan|ontvangen|vragen|ontvangst(?: vragen)?|beantwoord(?:ing(?: door [^:]{3,40})?)?|antwoord)/iu
    ]),
    'dates'
  ],
  [
    'oukrbcitesadpnzvfm',
    oneOf([
      /ons kenmerk|onze referentie|uw kenmerk|uw referentie|uw brief(?: van| \(kenmerk\))?/iu,
      /kenmerk|referentie|bijlage(?:n|\(n\))?/iu,
      /contactpersoon|inlichtingen|telefoon(?:nummer)?|e-mail|behandeld door/iu,
      /auteur|(?:op)?steller|opgesteld door|samengewerkt met|afgestemd met/iu,
      /nota actief openbaar|nota openbaar|kopie aan|afschrift aan|medeparaaf/iu,
      /directie|afdeling|aantal pagina.s|zaak|dossier|portefeuille|document|organisatie/iu,
      /vergaderjaar|publicatienummer|indiener|portefeuillehouder|vragenhalfuur|reactie op/iu,
      /kamerstuknummer|registratienummer|vragen aan|commissie/iu
    ]),
    'other'
  ]
];
