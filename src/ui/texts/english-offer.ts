/** Offers English to who reads no Dutch; it is there before the English sentences are. */
export const englishOffer = {
  text: 'Repliek is also available in English.',
  accept: 'Use English',
  decline: 'Keep Dutch'
};
