/** How close two forms of a word are: the same word, or one made from the other. */
export type Kinship = 'inflection' | 'derivation';
