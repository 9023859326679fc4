import { describe, expect, it } from "vitest";
import { read } from "../../testing/read.js";
import { orderLine, party, seller, ublDocument } from "../../testing/ubl-document.js";

const goodsOf = async (item: string) =>
  (await read(ublDocument("Order", seller("Alder Mills") + orderLine(item)))).suppliers[0]?.goods;

const classified = (list: string | undefined, code: string) =>
  goodsOf(
    `<cbc:Name>felt</cbc:Name><cac:CommodityClassification><cbc:ItemClassificationCode${list === undefined ? "" : ` listID="${list}"`}>${code}</cbc:ItemClassificationCode></cac:CommodityClassification>`,
  );

describe("classification must survive", () => {
  it.each([
    ["TST", "43211503", { unspsc: "43211503" }],
    ["UNSPSC", "43.21.15.03", { unspsc: "43211503" }],
    ["UNSPSC", "44000000", { unspsc: "44000000" }],
    ["STI", "77310000-6", { cpv: "77310000-6" }],
    ["CPV", " 30213100 ", { cpv: "30213100" }],
    ["HS", "6109.10", { hs: "610910" }],
    ["TSP", "61091000", { hs: "61091000" }],
    ["SRZ", "6109", { hs: "6109" }],
  ])("%s %s", async (list, code, expected) => {
    expect(await classified(list, code)).toEqual([{ name: "felt", ...expected }]);
  });

  it.each([
    ["UNSPSC", "unknown"],
    ["UNSPSC", "ean1234"],
    ["UNSPSC", "4006381333931"],
    ["TST", "99999999999"],
    ["HS", "shirts"],
  ])("what is no code of its list is not one: %s %s", async (list, code) => {
    expect(await classified(list, code)).toEqual([{ name: "felt" }]);
  });

  it.each(["SRV", "MP", "ZZZ", "DI/06050", undefined])(
    "codes of other lists, which may look like ours, are left alone: %s",
    async (list) => {
      expect(await classified(list, "09348023")).toEqual([{ name: "felt" }]);
    },
  );

  it("the name of the list may stand where the commodity code belongs", async () => {
    expect(
      await goodsOf(
        "<cbc:Name>felt</cbc:Name><cac:CommodityClassification><cbc:CommodityCode>CPV</cbc:CommodityCode><cbc:ItemClassificationCode>30213100-6</cbc:ItemClassificationCode></cac:CommodityClassification><cac:CommodityClassification><cbc:CommodityCode>eclass-4.1</cbc:CommodityCode><cbc:ItemClassificationCode>19-01-02-00</cbc:ItemClassificationCode></cac:CommodityClassification>",
      ),
    ).toEqual([{ name: "felt", cpv: "30213100-6" }]);
  });
});

describe("origin must survive", () => {
  it("of the item, in two or three letters", async () => {
    for (const code of ["CN", "CHN"]) {
      expect(
        await goodsOf(
          `<cbc:Name>felt</cbc:Name><cac:OriginCountry><cbc:IdentificationCode>${code}</cbc:IdentificationCode></cac:OriginCountry>`,
        ),
      ).toEqual([{ name: "felt", origin: "CN" }]);
    }
  });

  it("of its address of origin", async () => {
    expect(
      await goodsOf(
        "<cbc:Name>felt</cbc:Name><cac:OriginAddress><cac:Country><cbc:IdentificationCode>UZ</cbc:IdentificationCode></cac:Country></cac:OriginAddress>",
      ),
    ).toEqual([{ name: "felt", origin: "UZ" }]);
  });
});

describe("customs and transport documents", () => {
  const shipped = (goodsItem: string) =>
    ublDocument(
      "ExportCustomsDeclaration",
      `<cac:ExporterParty>${party("Alder Mills")}</cac:ExporterParty><cac:CustomsDeclaration><cac:Shipment><cac:Consignment><cac:TransportHandlingUnit><cac:Package>${goodsItem}</cac:Package></cac:TransportHandlingUnit></cac:Consignment></cac:Shipment></cac:CustomsDeclaration>`,
    );

  it("hold the tariff code without the name of its list", async () => {
    const { suppliers } = await read(
      shipped(
        "<cac:GoodsItem><cbc:RequiredCustomsID>61091000</cbc:RequiredCustomsID><cac:OriginAddress><cac:Country><cbc:IdentificationCode>VN</cbc:IdentificationCode></cac:Country></cac:OriginAddress><cac:Item><cbc:Name>shirts</cbc:Name></cac:Item></cac:GoodsItem><cac:GoodsItem><cac:Item><cbc:Name>cheese</cbc:Name><cac:CommodityClassification><cbc:CommodityCode>04069001</cbc:CommodityCode></cac:CommodityClassification></cac:Item></cac:GoodsItem>",
      ),
    );
    expect(suppliers[0]?.goods).toEqual([
      { name: "shirts", hs: "61091000", origin: "VN" },
      { name: "cheese", hs: "04069001" },
    ]);
  });

  it("may describe a goods item without an item", async () => {
    expect(
      (await read(shipped("<cac:GoodsItem><cbc:Description>cotton bales</cbc:Description></cac:GoodsItem>"))).suppliers,
    ).toMatchObject([{ goods: [{ name: "cotton bales" }] }]);
  });
});

describe("a part of a good is no good", () => {
  it("sub-lines, single pieces and what goes well with it are left out", async () => {
    const inner = (element: string) =>
      `<cac:${element}><cac:Item><cbc:Name>not this</cbc:Name></cac:Item></cac:${element}>`;
    const line = `<cac:OrderLine><cac:LineItem><cac:Item><cbc:Name>felt</cbc:Name><cbc:PackQuantity>5</cbc:PackQuantity><cac:ItemInstance><cbc:ProductTraceID>7</cbc:ProductTraceID></cac:ItemInstance></cac:Item>${inner("SubLineItem")}</cac:LineItem>${inner("AccessoryRelatedItem")}</cac:OrderLine>`;
    expect((await read(ublDocument("Order", seller("Alder") + line))).suppliers[0]?.goods).toEqual([{ name: "felt" }]);
  });
});

describe("manufacturers", () => {
  const made = (name: string, good: string) =>
    orderLine(
      `<cbc:Name>${good}</cbc:Name><cac:ManufacturerParty><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName></cac:ManufacturerParty>`,
    );

  it("are given with the goods they make, each once; an empty block is nobody", async () => {
    const { rows } = await read(
      ublDocument(
        "Order",
        seller("Alder Mills") + made("Loom Works", "felt") + made("", "yarn") + made("Loom Works", "rope"),
      ),
    );
    expect(rows).toMatchObject([
      { role: "manufacturer", supplier: { name: "Loom Works", goods: [{ name: "felt" }, { name: "rope" }] } },
      {
        role: "supplier",
        supplier: { name: "Alder Mills", goods: [{ name: "felt" }, { name: "yarn" }, { name: "rope" }] },
      },
    ]);
    expect(rows).toHaveLength(2);
  });

  it("an originator in a line, who is often a person, is none", async () => {
    const line = orderLine("<cbc:Name>felt</cbc:Name>").replace(
      "<cac:Item>",
      `<cac:OriginatorParty>${party("Josef K.")}</cac:OriginatorParty><cac:Item>`,
    );
    expect((await read(ublDocument("Order", seller("Alder") + line))).suppliers.map(({ name }) => name)).toEqual([
      "Alder",
    ]);
  });
});

describe("a certificate of a good", () => {
  it("is told of as a claim of the seller", async () => {
    const { notes } = await read(
      ublDocument(
        "Order",
        seller("Alder") +
          orderLine(
            "<cbc:Name>felt</cbc:Name><cac:Certificate><cbc:ID>1</cbc:ID><cbc:CertificateTypeCode>SA8000</cbc:CertificateTypeCode><cbc:CertificateType>Social</cbc:CertificateType></cac:Certificate>",
          ),
      ),
    );
    expect(notes.join()).toMatch(/a claim and no proof: SA8000 \(Social\)/);
  });
});

describe("a catalogue", () => {
  it("may name a seller of its own in a line, whose good is that of no other", async () => {
    const line = (name: string, own = "") =>
      `<cac:CatalogueLine>${own}<cac:Item><cbc:Name>${name}</cbc:Name></cac:Item></cac:CatalogueLine>`;
    const { suppliers } = await read(
      ublDocument("Catalogue", seller("Alder") + line("felt") + line("rope", seller("Birch"))),
    );
    expect(suppliers.map(({ name, goods }) => [name, goods])).toEqual([
      ["Birch", [{ name: "rope" }]],
      ["Alder", [{ name: "felt" }]],
    ]);
  });

  it("of very many goods keeps every code and origin", async () => {
    const line = (at: number, origin: string) =>
      `<cac:CatalogueLine><cac:Item><cbc:Name>good ${at}</cbc:Name><cac:OriginCountry><cbc:IdentificationCode>${origin}</cbc:IdentificationCode></cac:OriginCountry></cac:Item></cac:CatalogueLine>`;
    const lines = Array.from({ length: 1_500 }, (_, at) => line(at, "DE")).join("");
    const { suppliers } = await read(ublDocument("Catalogue", seller("Alder") + lines + line(9_999, "UZ")));
    expect(suppliers[0]?.goods?.length).toBeLessThan(2_000);
    expect(suppliers[0]?.goods?.at(-1)?.origin).toBe("UZ");
  });
});
