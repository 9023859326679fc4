import type { Random } from "./random.js";

/** A firm made up by the generator, in the parts that its name is put together from. */
export interface Firm {
  readonly place: string;
  readonly brand: string;
  readonly extra: string;
  readonly trade: string;
  readonly form: string;
  readonly country: string;
  readonly order: "place-first" | "place-last" | "no-place" | "form-first";
}

interface Style {
  readonly country: string;
  readonly syllables: readonly string[];
  readonly ends: readonly string[];
  readonly places: readonly string[];
  readonly trades: readonly string[];
  readonly forms: readonly string[];
  readonly order: Firm["order"];
}

const words = (text: string): string[] => text.split("|");

const styles: readonly Style[] = [
  {
    country: "CN",
    order: "place-first",
    ends: [""],
    syllables:
      "hua fu tian shan jin yuan long xing hai rui feng tai heng da bao guang ming xin li cheng he sheng zhong yi kang mei jia bo qing yun shi chang de an ping wei zhen ke lan hong bin jing song guo lu run chun bei chao chuang cui dong dun e fang gao gui hang hao hui ji jian jie ju jun kai kun le liang lin ling man miao mu nan nuo pu qi qiang qiu quan ran ren rong ru san shen shu shun si su sui tong wan wen wu xi xian xiang xiao xu xuan ya yan yang yao ying yong yu yue yun ze zhan zhi zhou zhu zi zun".split(
        " ",
      ),
    places: words(
      "Xinjiang|Shandong|Jiangsu|Zhejiang|Guangdong|Hebei|Henan|Ningbo|Qingdao|Suzhou|Wuxi|Aksu|Hetian|Kashgar|Shihezi|Dongguan|Shenzhen|Foshan|Quanzhou|Xiamen|Weifang|Hefei|Wuhan|Changsha|Chengdu|Changji|Baoding|Tangshan|Yantai|Jining",
    ),
    trades: words(
      "Textile|Cotton Industry|Color Spinning|Garment|Silicon Industry|New Energy|Solar Technology|Electronics|Food|Chemical|Pharmaceutical|Biotechnology|Nonferrous Metals|Aluminum|Machinery|Import & Export|International Trade|Logistics|Shoes|Hair Products|Furniture|Seafood|Agricultural Development|Printing Technology|New Materials",
    ),
    forms: words("Co., Ltd.|Co., Ltd|Group Co., Ltd.|Co. Ltd.|Company Limited"),
  },
  {
    country: "IN",
    order: "no-place",
    ends: words("|ram|dev|jit|am|an"),
    syllables:
      "shri sai ma lax mi nara yan krish na vish nu gan esh raj var dha man sur ya chan dra pad ma kri pa jay anti bala ji har i om kesh av mura li".split(
        " ",
      ),
    places: words("Tirupur|Ludhiana|Surat|Mumbai|Chennai|Kanpur|Jaipur|Coimbatore|Panipat|Moradabad"),
    trades: words(
      "Textiles|Exports|Knitwear|Industries|Spinning Mills|Fabrics|Garments|Pharma|Agro Foods|Carpets|Steel|Chemicals|Engineering Works|Polymers|Tea Estates|Ceramics|Handicrafts",
    ),
    forms: words("Pvt Ltd|Private Limited|Ltd|Limited|Pvt. Ltd.|LLP"),
  },
  {
    country: "PK",
    order: "no-place",
    ends: words("|een|an|ia|oor"),
    syllables:
      "nish at koh i gul ah mad sap phi re mas ood kham nash crys tal faz al ib ra him din amin zah id far ooq hus nain".split(
        " ",
      ),
    places: words("Faisalabad|Lahore|Karachi|Sialkot|Multan|Gujranwala"),
    trades: words(
      "Textile Mills|Weaving Mills|Spinning|Denim|Leather|Sports|Surgical Instruments|Rice Mills|Sugar Mills|Hosiery|Towels",
    ),
    forms: words("(Pvt) Ltd|(Private) Limited|Limited|Ltd."),
  },
  {
    country: "BD",
    order: "no-place",
    ends: [""],
    syllables: "ban ga sho na ro kat mo ti jhe el ash raf no man pal lab me gh na tu rag bas hun dha ra".split(" "),
    places: words("Dhaka|Chittagong|Gazipur|Narayanganj"),
    trades: words(
      "Apparels|Fashions|Composite Knit|Knitting & Dyeing|Garments|Sweaters|Denims|Jute Mills|Shrimp Processing",
    ),
    forms: words("Ltd.|Limited|(BD) Ltd|Pvt. Ltd."),
  },
  {
    country: "GB",
    order: "no-place",
    ends: words("ton|ley|ford|worth|ham|field|by|well"),
    syllables:
      "ash bram cot dun elm fair gris hart kel lang mar nor oak pem rad stan thorn wal whit yar brock cald hazel har brid pen tre".split(
        " ",
      ),
    places: words("Leicester|Manchester|Yorkshire|Scotland|London|Midlands|Bristol"),
    trades: words(
      "Foods|Engineering|Building Services|Packaging|Logistics|Care Homes|Recruitment|Construction|Produce|Clothing|Chemicals|Motors|Holdings|Fresh Produce|Cleaning Services|Salad Growers|Metal Recycling",
    ),
    forms: words("Limited|Ltd|Ltd.|plc|LLP|Group plc"),
  },
  {
    country: "TR",
    order: "no-place",
    ends: words("|lar|oğlu|sa|kan|er"),
    syllables: "ay gün de niz yıl dız kaya öz tür kal ar can bey han ak kara tekin do ğan er sel çel ik mert koç".split(
      " ",
    ),
    places: words("İstanbul|Bursa|Denizli|Gaziantep|İzmir|Adana"),
    trades: words("Tekstil|Konfeksiyon|İplik|Gıda|Makina|Otomotiv|Kimya|Demir Çelik|Mobilya|Deri|İnşaat"),
    forms: words("Sanayi ve Ticaret A.Ş.|A.Ş.|San. ve Tic. Ltd. Şti.|Ltd. Şti.|Sanayi Ticaret Limited Şirketi"),
  },
  {
    country: "DE",
    order: "no-place",
    ends: words("mann|er|hoff|berg|meier|stein|bach"),
    syllables:
      "schnei mül kra wei grün hoff alt brand eber fisch gross hein krö lauter mörs neu ober pfef rosen schwar sieg wald".split(
        " ",
      ),
    places: words("Bayern|Sachsen|Hamburg|Köln|Stuttgart"),
    trades: words("Maschinenbau|Textilien|Chemie|Lebensmittel|Logistik|Metallbau|Elektrotechnik|Verpackungen|Möbel"),
    forms: words("GmbH|GmbH & Co. KG|AG|KG|Gesellschaft mit beschränkter Haftung"),
  },
  {
    country: "MX",
    order: "no-place",
    ends: words("|ero|ales|ana|ito|esa"),
    syllables: "san ta cruz mon te ver de agui la val car men sol no gal ter ra col ima ran cho her mo so cam po".split(
      " ",
    ),
    places: words("Jalisco|Sinaloa|Puebla|Monterrey|Guadalajara"),
    trades: words(
      "Agrícola|Empacadora|Textiles|Alimentos|Productos del Mar|Minera|Construcciones|Manufacturas|Distribuidora|Hortalizas",
    ),
    forms: words("S.A. de C.V.|SA de CV|S. de R.L. de C.V.|S.A.P.I. de C.V."),
  },
  {
    country: "BR",
    order: "no-place",
    ends: words("|eira|inho|ense|al"),
    syllables: "serra boa vis ta ouro fi no santa lu zia cam po ver de pe dra bra nca rio par do mata ser tão".split(
      " ",
    ),
    places: words("Bahia|Goiás|Pará|Paraná|Minas Gerais|São Paulo"),
    trades: words(
      "Agropecuária|Indústria de Alimentos|Confecções|Construções|Carvão|Madeiras|Serviços Agrícolas|Calçados|Mineração|Transportes|Comércio de Roupas",
    ),
    forms: words("Ltda|LTDA|S.A.|EIRELI|Ltda ME|S/A"),
  },
  {
    country: "VN",
    order: "form-first",
    ends: [""],
    syllables:
      "Minh Phát Hưng Thịnh Thành Công Đại Việt Tân An Phú Quang Hải Long Nam Sơn Kim Ngọc Hoàng Gia Bình Trường Thuận Anh Bảo Cường Dũng Đức Hà Hiệp Hòa Hùng Khánh Khang Lâm Lộc Mai Mỹ Nghĩa Nguyên Nhật Phong Phúc Phước Quốc Tài Tâm Thái Thắng Thiên Thu Tiến Toàn Trung Tuấn Vinh Vũ Xuân Yên".split(
        " ",
      ),
    places: words("Sài Gòn|Hà Nội|Đồng Nai|Bình Dương|Hải Phòng"),
    trades: words("Dệt May|Thủy Sản|Thương Mại|Xây Dựng|Giày Da|Gỗ|Sản Xuất"),
    forms: words("Công ty TNHH|Công ty Cổ phần|CTCP|Công ty TNHH MTV"),
  },
  {
    country: "ID",
    order: "form-first",
    ends: words("|tama|indo|jaya|asih"),
    syllables: "su ka mak mur sen to sa har ta lang geng ab adi gu na bu mi prima tri surya mega citra".split(" "),
    places: words("Jawa|Sumatera|Bandung|Surabaya|Medan"),
    trades: words("Tekstil|Perkasa|Plantations|Industri|Garmindo|Sawit|Perikanan|Karet|Mandiri"),
    forms: words("PT|PT.|CV|PT."),
  },
  {
    country: "RU",
    order: "form-first",
    ends: words("prom|snab|stroy|ov|neft|mash"),
    syllables: "ural sib ros tek vol ga don sever yug vos tok le nin az ov kam chel mag nit".split(" "),
    places: words("Moskva|Sibir|Ural|Kazan|Samara"),
    trades: words("Textile|Les|Metall|Khimiya|Torgovyi Dom|Rybolovnaya Kompaniya|Stroy|Energo"),
    forms: words("OOO|AO|PAO|ZAO|Limited Liability Company"),
  },
]; // prettier-ignore

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const extras = words("|||||||||International|Global|New|Golden|Star|United|Royal|Sunrise|Hope|Green");

function brandOf(style: Style, random: Random): string {
  const two = style.country === "CN" ? 0.7 : style.country === "VN" ? 0.2 : 0.15;
  const count = random.chance(two) ? 2 : 3;
  const parts = Array.from({ length: count }, () => random.pick(style.syllables));
  return style.country === "VN" ? parts.join(" ") : capital(parts.join("") + random.pick(style.ends));
}

/** A made-up firm of a random country. */
export function makeFirm(random: Random): Firm {
  const style = random.pick(styles);
  return {
    place: random.pick(style.places),
    brand: brandOf(style, random),
    extra: random.pick(extras),
    trade: random.pick(style.trades),
    form: random.pick(style.forms),
    country: style.country,
    order:
      style.order === "no-place"
        ? random.pick(["no-place", "no-place", "place-last", "place-first"] as const)
        : style.order,
  };
}

/** Another firm of the same place, trade and form. */
export function siblingOf(firm: Firm, random: Random): Firm {
  const style = styles.find(({ country }) => country === firm.country) as Style;
  return { ...firm, brand: brandOf(style, random) };
}

/** Another form of the same country. */
export const otherForm = (firm: Firm, random: Random): string =>
  random.pick((styles.find(({ country }) => country === firm.country) as Style).forms);

/** The name as registered. */
export function nameOf({ place, brand, extra, trade, form, order }: Firm): string {
  const core = [brand, extra, trade].filter((part) => part !== "").join(" ");
  if (order === "form-first") return `${form} ${trade} ${brand}${extra === "" ? "" : ` ${extra}`}`;
  if (order === "place-first") return `${place} ${core} ${form}`;
  if (order === "place-last") return `${core} (${place}) ${form}`;
  return `${core} ${form}`;
}
