import { allAt, textAt, type XmlElement } from "../xml/element.js";

/** Certificates that are told of in one note. */
const mostTold = 10;

/** The social and environmental certificates that items carry: what a seller claims of its goods. */
export class Certificates {
  private readonly named = new Set<string>();

  add(item: XmlElement | undefined): void {
    for (const certificate of allAt(item, "cac:Certificate")) {
      const name = textAt(certificate, "cbc:Remarks") ?? textAt(certificate, "cbc:CertificateTypeCode");
      const kind = textAt(certificate, "cbc:CertificateType");
      const text = [name, name === kind ? undefined : kind && `(${kind})`].filter(Boolean).join(" ");
      if (text && this.named.size < mostTold) this.named.add(text);
    }
  }

  /** What the seller is noted for; undefined where no item carries a certificate. */
  get note(): string | undefined {
    if (this.named.size === 0) return undefined;
    return `Certificates are named for its goods, which is a claim and no proof: ${[...this.named].join(", ")}.`;
  }
}
