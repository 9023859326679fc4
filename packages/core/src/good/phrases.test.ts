import { describe, expect, it } from "vitest";
import { findGoods } from "./find-goods.js";
import { resolveGood } from "./resolve-good.js";

/** Names of goods as buyers write them, and the good each stands for; "-" where the text names none. */
const names = `
cotton t-shirts = Garments (cotton)
Men's 100% cotton T-shirts, short sleeve = Garments (cotton)
T-shirt, polyester = Garments
denim jeans = Garments (cotton)
Ladies' cotton blouses = Garments (cotton)
school uniforms = Garments
hi-vis vests = Garments
nurses' scrubs = Garments
wool sweaters = Garments
cotton bed linen = Textiles (cotton)
bath towels = Home Textiles
combed cotton yarn Ne 30 = Thread/Yarn (cotton)
polyester sewing thread = Thread/Yarn
raw cotton lint = Cotton
organic cotton = Cotton
hybrid cottonseed = Cottonseed (hybrid)
hand-knotted rugs = Carpets
carpet tiles = Carpets
hessian sacks = Jute (textiles)
silk scarves = Silk Fabric
handloom fabric = Textiles (hand-woven)
zari embroidery = Embellished Textiles
PV modules = Solar Modules
solar panels 450 W monocrystalline = Solar Modules
polysilicon = Polysilicon
silicon wafers = Photovoltaic Wafers
solar cells = Solar Cells
lithium-ion batteries = Lithium-Ion Batteries
Li-ion battery packs for e-bikes = Lithium-Ion Batteries
cobalt = Cobalt
cobalt hydroxide = Cobalt Ore (heterogenite)
coltan = Tantalum Ore (coltan)
tin ingots = Tin
cassiterite = Tin Ore (cassiterite)
conflict minerals (3TG) = Conflict Minerals
gold doré bars = Gold
rough diamonds = Diamonds
mica flakes = Mica
copper cathodes = Electrolytic Copper Products
copper wire = Copper Products
aluminium extrusions = Aluminum
alloy wheels = Auto Parts and Components (aluminum)
PVC resin = Polyvinyl Chloride
luxury vinyl tiles = Polyvinyl Chloride
caustic soda flakes = Caustic Soda
rebar = Steel
stainless steel pipes = Steel
steel office furniture = Furniture (steel)
office chairs = Furniture
bamboo furniture = Furniture
teak garden furniture = Furniture
plywood sheets = Timber
sawn hardwood = Timber
fired clay bricks = Bricks
paving stones = Stones
Indian sandstone paving = Sandstone
granite kerbs = Granite
crushed stone aggregate = Gravel (crushed stones)
river sand = Sand
bagged cement = Cement
gypsum plasterboard = Gypsum (mineral)
frozen shrimp = Shrimp
king prawns, cooked and peeled = Shrimp
tuna in cans = Seafood Preparations
frozen fish fillets = Fish
tilapia fillets = Tilapia (fish)
dried anchovies = Dried Fish
squid rings = Squid
fishmeal = Fishmeal
fish oil capsules = Fish Oil
seafood = Seafood
tomato paste = Tomato Products
canned tomatoes = Tomato Products
cherry tomatoes = Tomatoes
hazelnuts = Hazelnuts
roasted hazelnut kernels = Hazelnuts
cashew nuts = Cashews
Brazil nuts = Brazil Nuts
cocoa beans = Cocoa
cocoa butter = Cocoa Butter
chocolate bars = Chocolate
green coffee beans = Coffee
instant coffee = Coffee
black tea = Tea
palm oil = Palm Oil
RBD palm olein = Refined Palm Oil
refined cane sugar = Refined Sugar
molasses = Molasses
basmati rice = Rice
bananas = Bananas
strawberries = Strawberries
blueberries = Blueberries
apples = Fruits (Pome and Stone)
oranges = Citrus Fruits
onions = Onions
sweet potatoes = Sweet Potatoes
peeled garlic = Garlic
black peppercorns = Pepper
bell peppers = Peppers
dried red chillies = Chile Peppers
vanilla pods = Vanilla
red dates (jujubes) = Jujubes
beef = Beef
corned beef = Beef
chicken breast fillets = Poultry
leather handbags = Leather Goods/Accessories
cow leather = Leather
safety boots = Footwear
sandals = Footwear (sandals)
nitrile gloves = Rubber Gloves
disposable latex examination gloves = Rubber Gloves
work gloves = Gloves
natural rubber = Rubber
car tyres = Tyres
surgical instruments = Surgical Instruments
soft toys = Toys
footballs, hand-stitched = Soccer Balls
Christmas tree lights = Christmas Decorations
artificial flowers = Artificial Flowers
human hair wigs = Hair Products
fireworks = Fireworks
safety matches = Matches
charcoal briquettes = Charcoal
cut roses = Flowers
cigarettes = Cigarettes
beedi = Bidis (hand-rolled cigarettes)
laptops = Electronics
mobile phones = Electronics
printed circuit boards = Electronics
padlocks = Locks
galvanised nails = Nails
Lead = Lead
Tin = Tin
Salt = Salt
Fish = Fish
Matches = Matches
camisetas de algodón = Garments (cotton)
azúcar de caña = Raw Sugar
tomates frescos = Tomatoes
camarón congelado = Shrimp
paneles solares = Solar Modules
panneaux photovoltaïques = Solar Modules
crevettes surgelées = Shrimp
vêtements de travail = Garments
huile de palme = Palm Oil
Solarmodule = Solar Modules
Baumwolle = Cotton
Einweghandschuhe aus Nitril = Rubber Gloves
Kakaobohnen = Cocoa
concentrato di pomodoro = Tomato Products
calzature in pelle = Footwear
castanha de caju = Cashews
carne bovina congelada = Beef
多晶硅 = Polysilicon
光伏组件 = Solar Modules
番茄酱 = Tomato Products
橡胶手套 = Rubber Gloves
棉纱 = Thread/Yarn (cotton)
服装 = Garments
pamuk ipliği = Thread/Yarn (cotton)
price list = -
testing services = -
Goldman Ltd = -
coffee machine maintenance = -
sugar-free drinks machine = -
brick-and-mortar retail = -
cotton candy stall = -
fish restaurant = -
carpet cleaning = -
glass ceiling report = -
gold partner package = -
diamond sponsor = -
team lead = -
lead generation services = -
nail salon = -
football matches = -
helpdesk support = -
cookie policy = -
soap opera production = -
red carpet events = -
Ruby on Rails development = -
Silver Spring office = -
faux leather = -
oil = -
consultancy = -
interim management = -
window cleaning = -
rice cooker = -
Ladies cardigan acrylic/wool mix = Garments
Cotton drill chef jackets = Garments (cotton)
Hotel bed sheets 200 TC = Home Textiles
24-inch monitors = Electronics
Galvanised steel lintels = Steel
MDF boards = Lumber
Ground coffee fairtrade = Coffee
Tomato ketchup sachets = Tomato Products
Tyres 205/55 R16 = Tyres
coir mats = Coconuts
cashmere scarf = Garments
rice noodles = Noodles and Pasta
banana chips = Bananas
server racks = -
tea room = -
car park = -
`;

/** Profiles of suppliers, and every good that each sells or makes. */
const profiles = `
Woven cotton t-shirts and denim jeans, made in Türkiye = Garments (cotton)
Cotton yarn spinning and weaving, Faisalabad = Thread/Yarn (cotton)
We manufacture garments for leading European brands = Garments
Brick kiln outside Lahore producing red bricks = Bricks
Exporter of frozen shrimp, squid and canned tuna = Shrimp + Squid + Seafood Preparations
Gold mining company with two open pits in Burkina Faso = Gold
Importer of cocoa, coffee, tea and vanilla = Cocoa + Coffee + Tea + Vanilla
Trader in tin, tungsten and coltan = Tin + Tungsten + Tantalum Ore (coltan)
Palm oil mill and refinery in Riau = Palm Oil
Hand knotted carpets from Nepal = Carpets
Installs solar panels on public buildings = Solar Modules
Leather tannery and shoe factory = Leather + Footwear
Smelting of aluminium and production of aluminium sheet = Aluminum
Vegetable growing and packing of lettuce, onions and carrots = Vegetables + Lettuce + Onions + Carrots
Supplies school furniture, stationery and IT hardware = Furniture + Stationery + Electronics
Quarrying of granite and sandstone = Granite + Sandstone
Manufactures nitrile gloves and face masks = Rubber Gloves + Face Masks
Cattle ranching and beef processing = Cattle + Beef
Spinning mill making cotton thread = Thread/Yarn + Thread/Yarn (cotton)
Tomato paste factory = Tomato Products
Fishing vessels catching tuna in the Pacific = Fish
Producer of caustic soda and PVC = Caustic Soda + Polyvinyl Chloride
Importer of rugs, baskets and wooden toys = Carpets + Toys
Wholesale of fruit and vegetables = Fruit + Vegetables
Fabricante de ropa y calzado = Garments + Footwear
Fabricação de móveis de madeira = Furniture
Herstellung von Möbeln aus Stahl = Steel
SA Group is a Cyber Security, P3M and Technical consultancy working in the Public Sector market = -
Management consultancy for the textile industry = -
Software for fish farming companies = -
Commercial carpet cleaning and window cleaning = -
Our silver and gold packages suit every budget = -
Ruby Diamond Recruitment Ltd = -
Team lead for digital transformation projects = -
We monitor compliance and lead research on data policy = -
Machinery for the rice milling industry = -
Coffee roasting machines and spare parts = -
Legal advice to mining companies = -
Catering services and a fish restaurant in Leeds = -
Repair of shoes and leather goods = -
Physiotherapy and sports massage clinic = -
Website design and search engine marketing = -
Chartered accountants and tax advisers = -
Nursing home with 40 beds = -
Recruitment of nurses and care workers = -
Logistics and warehousing at Salt Lake City = -
Property lettings on Silver Street = -
Insurance brokers for classic cars = -
Training courses in food hygiene = -
Lead paint removal and asbestos surveys = -
`;

const cases = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const cut = line.lastIndexOf(" = ");
      const goods = line.slice(cut + 3);
      return { text: line.slice(0, cut), goods: goods === "-" ? [] : goods.split(" + ") };
    });

/** Right, wrong and missed pairs of text and good. */
function count(read: (text: string) => readonly string[], table: string) {
  const wrong: string[] = [];
  let right = 0;
  let missed = 0;
  for (const { text, goods } of cases(table)) {
    const found = new Set(read(text));
    right += goods.filter((good) => found.has(good)).length;
    missed += goods.filter((good) => !found.has(good)).length;
    for (const good of found) if (!goods.includes(good)) wrong.push(`${text}: ${good}`);
    for (const good of goods) if (!found.has(good)) wrong.push(`${text}: no ${good}`);
  }
  const surplus = wrong.length - missed;
  return { precision: right / (right + surplus), recall: right / (right + missed), wrong };
}

describe("goods in the words of buyers", () => {
  it("are resolved from their names", () => {
    const { precision, recall, wrong } = count((text) => {
      const good = resolveGood(text)?.good;
      return good === undefined ? [] : [good];
    }, names);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it("are found in profiles, and no others", () => {
    const read = (text: string) =>
      findGoods(text)
        .filter(({ role }) => role === "good")
        .map(({ good }) => good);
    const { precision, recall, wrong } = count(read, profiles);
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });
});
