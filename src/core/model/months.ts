/** The names of the months as Dutch writes them out, January first. */
export const MONTH_NAMES: readonly string[] =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' '
  );
