import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goodRecord } from "../good/good.js";
import { edition } from "../reference/editions.js";
import { findRegion, type PlaceDescription } from "./find-region.js";
import { labourRegions } from "./labour-region.js";

const region = (site: PlaceDescription) => findRegion(site)?.region.region;
const inChina = (address: string) => region({ country: "CN", address });

describe("regions of state-imposed labour", () => {
  it.each([
    "No. 12 Beijing South Road, Urumqi, Xinjiang 830011, China",
    "Economic Development Zone, Korla",
    "Ürümqi",
    "Wulumuqi City",
    "Kashi Prefecture",
    "Shenzhen Industrial Park, Kashgar",
    "Lop County Hair Product Industrial Park",
    "Hetian",
    "Aksu textile city",
    "Hami City, Guangdong Industrial Park",
    "Hami 839000, China",
    "8th Division, Shihezi",
    "XPCC 1st Division, Alar",
    "Xinjiang Road 5, Changji, Xinjiang",
    "新疆乌鲁木齐市北京路12号",
    "新疆维吾尔自治区和田地区洛浦县",
    "喀什深圳产业园",
    "和田市北京工业园区",
    "图木舒克市",
    "ئۈرۈمچى",
    "قەشقەر",
  ])("finds Xinjiang in %s", (address) => {
    expect(inChina(address)).toBe("xinjiang");
  });

  it.each([
    "88 Xinjiang Road, Shanghai",
    "Xinjiang Restaurant, Beijing",
    "Xinjiang North Rd, Guangzhou",
    "Urumqi Middle Road 33, Xuhui, Shanghai",
    "Tibet Middle Road, Huangpu, Shanghai",
    "Hami Wang Trading, Hangzhou",
    "Yutian County, Tangshan, Hebei",
    "Shuanghe Town, Hubei",
    "Xinjiang Building, Futian, Shenzhen, Guangdong",
    "上海市新疆路88号",
    "广东省深圳市新疆大厦",
    "西藏中路100号",
    "山东省青岛市和田路",
    "杭州市阿里巴巴园区",
    "哈密瓜种植基地",
    "Ali Road",
    "Dongguan",
    "",
  ])("finds nothing in %s", (address) => {
    expect(inChina(address)).toBeUndefined();
  });

  it("wants the country to agree", () => {
    expect(region({ country: "KZ", address: "Aksu, Pavlodar" })).toBeUndefined();
    expect(region({ country: "TR", address: "Aksu, Antalya" })).toBeUndefined();
    expect(region({ address: "Altay, Kazakhstan" })).toBeUndefined();
    expect(region({ address: "Korla" })).toBeUndefined();
    expect(region({ address: "Korla, China" })).toBe("xinjiang");
    expect(region({ address: "Korla, Xinjiang" })).toBe("xinjiang");
    expect(region({ country: "GB", name: "Tibet Example Trading Ltd" })).toBeUndefined();
  });

  it("reads the region before the address and the address before the name", () => {
    expect(findRegion({ country: "CN", region: "Xinjiang", address: "Unit 4" })?.matchedOn).toBe("region");
    expect(region({ country: "CN", region: "CN-XJ" })).toBe("xinjiang");
    expect(findRegion({ country: "CN", name: "Hotan Example Apparel" })).toMatchObject({
      matchedOn: "name",
      place: "Hotan",
      quote: "Hotan",
    });
    expect(region({ country: "CN", name: "Xinjiang Example Textile", address: "Nanshan, Shenzhen" })).toBeUndefined();
    expect(region({ country: "CN", name: "Xinjiang Example Textile (Shanghai)" })).toBeUndefined();
    expect(region({ country: "CN", region: "Guangdong", address: "Korla" })).toBeUndefined();
  });

  it("reads each of several addresses", () => {
    expect(inChina("Building 3, Shanghai; Plant 2, Korla")).toBe("xinjiang");
  });

  it("knows Tibet, with weaker evidence", () => {
    expect(inChina("Lhasa")).toBe("tibet");
    expect(labourRegions().get("tibet")?.strength).toBe("documented");
    expect(labourRegions().get("xinjiang")?.strength).toBe("systemic");
  });

  it("takes a whole country by its code, and by its places only where no other country is named", () => {
    expect(findRegion({ country: "KP" })).toMatchObject({ matchedOn: "country", quote: "KP" });
    expect(region({ country: "TM" })).toBe("turkmenistan-cotton");
    expect(region({ address: "Rason, DPRK" })).toBe("north-korea");
    expect(region({ country: "KR", address: "Pyongyang Naengmyeon, Seoul" })).toBeUndefined();
  });

  it("limits Turkmenistan to goods of the vocabulary", () => {
    const goods = labourRegions().get("turkmenistan-cotton")?.goods ?? [];
    expect(goods).toContain("Cotton");
    for (const good of goods) expect(goodRecord(good)).toBeDefined();
  });

  it("cites a dataset that ships for every region", () => {
    for (const { sources } of labourRegions().values())
      for (const dataset of sources) expect(() => edition(dataset)).not.toThrow();
  });

  const piece = fc.constantFrom(
    "Xinjiang",
    "Urumqi",
    "Hotan",
    "Road",
    "No. 8",
    "Building",
    "Hami",
    "Lhasa",
    "Textile Park",
    "West",
  );

  it("never places an address of Guangdong elsewhere", () => {
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(", ", " "), (pieces, joint) => {
        expect(inChina([...pieces, "Panyu District, Guangzhou, Guangdong, China"].join(joint))).toBeUndefined();
        expect(inChina(`广东省广州市${pieces.map(() => "新疆").join("")}12号`)).toBeUndefined();
      }),
    );
  });

  it("never throws, and quotes what stands in the text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece).map((pieces) => pieces.join(" ")),
    );
    fc.assert(
      fc.property(text, fc.option(fc.constantFrom("CN", "US", "xx"), { nil: undefined }), (address, country) => {
        const match = findRegion({ country, address });
        if (match !== undefined) expect(address).toContain(match.quote);
      }),
    );
  });

  it("reads a megabyte in bounded time", () => {
    const before = process.cpuUsage();
    findRegion({ country: "CN", address: "Xinjiang ".repeat(110_000), name: "新疆".repeat(500_000) });
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });
});
