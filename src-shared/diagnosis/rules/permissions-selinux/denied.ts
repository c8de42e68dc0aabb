/** That a program was refused something, as pattern text; also where the end of the line was cut off. */
export const DENIED =
  '(?:permission denied|operation not permitted|access denied|permi[a-z]{0,5}(?: d[a-z]{0,4})?$|operation no[a-z ]{0,10}$)'
