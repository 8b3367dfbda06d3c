import { openText } from './make-document.ts';

/** A letter in whose text every format finds something that means more to it than to the reader. */
export const RICH_LETTER = openText(
  `Geachte voorzitter,

Hierbij zend ik u de antwoorden op de vragen van het lid Faas (VVD) over natte voeten & droge sokken (ingezonden 3 maart 2025, kenmerk 2025Z30001).

Vraag 1
Kent u het bericht «Natte *voeten*_test_» van \`De Polderbode\` <b>vet</b>?1

Antwoord 1
Ja. Zie Kamerstukken II 2024/25, 27625, nr. 712; de kosten zijn $5, €6 en 100%.2

- 1) een eerste punt {met accolades}

=SOM(A1:A9) is geen formule; "aanhalingstekens" en ; puntkomma's ook niet.

Vraag 2
# Hoeveel voeten zijn er nat?

Vraag 3
Hoeveel voeten zijn er droog?

Antwoord 2 en 3
Dat wordt niet geteld, zie https://www.voeten.example/tellen_is_moeilijk?a=1&b=2.

Vraag 4
Waarom niet?

Antwoord 4
Zie het antwoord op vraag 3.

1 De Polderbode, 1 maart 2025, www.polderbode.example/nat_en_droog.
2 Rapport "Voeten" [deel 2], p. 3.
`,
  'natte voeten.txt'
);
