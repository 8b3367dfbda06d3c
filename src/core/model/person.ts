/** Someone who asks or answers. A part is absent where the source does not say it. */
export interface Person {
  /** As printed, without office or group: "Van der Meulen". */
  name?: string;
  /** Parliamentary group as printed: "GroenLinks-PvdA". */
  group?: string;
  /** Office as printed, without the ministry: "staatssecretaris". */
  role?: string;
  /** Ministry or portfolio as printed: "Sociale Zaken en Werkgelegenheid". */
  ministry?: string;
}
