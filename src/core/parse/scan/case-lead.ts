/**
 * Source of a pattern, to be read without regard to case: the number of the case before the words of a
 * title ("2031Z00412 Vragen van het lid …", "2031Z00412 - Beantwoording …"), with the blank behind it.
 */
export const CASE_LEAD = '20\\d\\d ?z ?\\d{5}(?: ?[:,–-])? ';
