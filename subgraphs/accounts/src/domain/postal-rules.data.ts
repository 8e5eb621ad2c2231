/**
 * From the address data of Google's libaddressinput (https://chromium-i18n.appspot.com/ssl-address/data, CC BY 4.0),
 * one line a country, parts separated by broken bars: code, name, format of a label, required fields, fields
 * in capitals, pattern of a postal code, an example of one, word for the area, areas as code=name=other name~….
 * In formats: %N name, %O organization, %A address lines, %D district, %C locality, %S area, %Z postal code, %n new line.
 */
export const postalTable = String.raw`
AE¦UNITED ARAB EMIRATES¦%N%n%O%n%A%n%S¦AS¦C¦¦¦emirate¦AZ=Abu Dhabi=أبو ظبي~SH=Sharjah=الشارقة=إمارة الشارقةّ~FU=Fujairah=الفجيرة~UQ=Umm Al Quwain=ام القيوين~DU=Dubai=دبي=إمارة دبيّ~RK=Ras al Khaimah=رأس الخيمة=إمارة رأس الخيمة~AJ=Ajman=عجمان
AR¦ARGENTINA¦%N%n%O%n%A%n%Z %C%n%S¦AC¦ACZ¦((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?¦C1070AAM¦province¦
AT¦AUSTRIA¦%O%n%N%n%A%n%Z %C¦ACZ¦C¦\d{4}¦1010¦¦
AU¦AUSTRALIA¦%O%n%N%n%A%n%C %S %Z¦ACSZ¦CS¦\d{4}¦2060¦state¦ACT=Australian Capital Territory~NSW=New South Wales~NT=Northern Territory~QLD=Queensland~SA=South Australia~TAS=Tasmania~VIC=Victoria~WA=Western Australia
BD¦BANGLADESH¦%N%n%O%n%A%n%C - %Z¦AC¦C¦\d{4}¦1340¦¦
BE¦BELGIUM¦%O%n%N%n%A%n%Z %C¦ACZ¦C¦\d{4}¦4000¦¦
BG¦BULGARIA (REP.)¦%N%n%O%n%A%n%Z %C¦AC¦C¦\d{4}¦1000¦¦
BR¦BRAZIL¦%O%n%N%n%A%n%D%n%C-%S%n%Z¦ASCZ¦CS¦\d{5}-?\d{3}¦40301-110¦state¦AC=Acre~AL=Alagoas~AP=Amapá~AM=Amazonas~BA=Bahia~CE=Ceará~DF=Distrito Federal~ES=Espírito Santo~GO=Goiás~MA=Maranhão~MT=Mato Grosso~MS=Mato Grosso do Sul~MG=Minas Gerais~PA=Pará~PB=Paraíba~PR=Paraná~PE=Pernambuco~PI=Piauí~RJ=Rio de Janeiro~RN=Rio Grande do Norte~RS=Rio Grande do Sul~RO=Rondônia~RR=Roraima~SC=Santa Catarina~SP=São Paulo~SE=Sergipe~TO=Tocantins
CA¦CANADA¦%N%n%O%n%A%n%C %S %Z¦ACSZ¦ACNOSZ¦[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d¦H3Z 2Y7¦province¦AB=Alberta~BC=British Columbia~MB=Manitoba~NB=New Brunswick~NL=Newfoundland and Labrador~NT=Northwest Territories~NS=Nova Scotia~NU=Nunavut~ON=Ontario~PE=Prince Edward Island~QC=Quebec~SK=Saskatchewan~YT=Yukon
CH¦SWITZERLAND¦%O%n%N%n%A%nCH-%Z %C¦ACZ¦¦\d{4}¦2544¦¦
CL¦CHILE¦%N%n%O%n%A%n%Z %C%n%S¦AC¦C¦\d{7}¦8340457¦province¦
CN¦CHINA¦%Z%n%S%C%D%n%A%n%O%n%N¦ACSZ¦S¦\d{6}¦266033¦province¦34=Anhui Sheng=安徽省~92=Macau=澳门~11=Beijing Shi=北京市~50=Chongqing Shi=重庆市~35=Fujian Sheng=福建省~62=Gansu Sheng=甘肃省~44=Guangdong Sheng=广东省~45=Guangxi Zhuangzuzizhiqu=广西=广西壮族自治区~52=Guizhou Sheng=贵州省~46=Hainan Sheng=海南省~13=Hebei Sheng=河北省~41=Henan Sheng=河南省~23=Heilongjiang Sheng=黑龙江省~42=Hubei Sheng=湖北省~43=Hunan Sheng=湖南省~22=Jilin Sheng=吉林省~32=Jiangsu Sheng=江苏省~36=Jiangxi Sheng=江西省~21=Liaoning Sheng=辽宁省~15=Neimenggu Zizhiqu=内蒙古=内蒙古自治区~64=Ningxia Huizuzizhiqu=宁夏=宁夏回族自治区~63=Qinghai Sheng=青海省~37=Shandong Sheng=山东省~14=Shanxi Sheng=山西省~61=Shaanxi Sheng=陕西省~31=Shanghai Shi=上海市~51=Sichuan Sheng=四川省~71=Taiwan=台湾~12=Tianjin Shi=天津市~54=Xizang Zizhiqu=西藏=西藏自治区~91=Hong Kong=香港~65=Xinjiang Weiwuerzizhiqu=新疆=新疆维吾尔自治区~53=Yunnan Sheng=云南省~33=Zhejiang Sheng=浙江省
CO¦COLOMBIA¦%N%n%O%n%A%n%C, %S, %Z¦AS¦C¦\d{6}¦111221¦department¦
CR¦COSTA RICA¦%N%n%O%n%A%n%S, %C%n%Z¦ACS¦C¦\d{4,5}|\d{3}-\d{4}¦1000¦province¦
CY¦CYPRUS¦%N%n%O%n%A%n%Z %C¦AC¦C¦\d{4}¦2008¦¦
CZ¦CZECH REP.¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{3} ?\d{2}¦100 00¦¦
DE¦GERMANY¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{5}¦26133¦¦
DK¦DENMARK¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{4}¦8660¦¦
EE¦ESTONIA¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{5}¦69501¦¦
EG¦EGYPT¦%N%n%O%n%A%n%C%n%S%n%Z¦AC¦C¦\d{5}¦12411¦province¦
ES¦SPAIN¦%N%n%O%n%A%n%Z %C %S¦ACSZ¦CS¦\d{5}¦28039¦province¦VI=Álava~AB=Albacete~A=Alicante~AL=Almería~O=Asturias~AV=Ávila~BA=Badajoz~B=Barcelona~BU=Burgos~CC=Cáceres~CA=Cádiz~S=Cantabria~CS=Castellón~CE=Ceuta~CR=Ciudad Real~CO=Córdoba~CU=Cuenca~GI=Girona~GR=Granada~GU=Guadalajara~SS=Guipúzcoa~H=Huelva~HU=Huesca~PM=Islas Baleares~J=Jaén~C=La Coruña~LO=La Rioja~GC=Las Palmas~LE=León~L=Lérida~LU=Lugo~M=Madrid~MA=Málaga~ML=Melilla~MU=Murcia~NA=Navarra~OR=Ourense~P=Palencia~PO=Pontevedra~SA=Salamanca~TF=Santa Cruz de Tenerife~SG=Segovia~SE=Sevilla~SO=Soria~T=Tarragona~TE=Teruel~TO=Toledo~V=Valencia~VA=Valladolid~BI=Vizcaya~ZA=Zamora~Z=Zaragoza
FI¦FINLAND¦%O%n%N%n%A%nFI-%Z %C¦ACZ¦C¦\d{5}¦00550¦¦
FR¦FRANCE¦%O%n%N%n%A%n%Z %C¦ACZ¦C¦\d{2} ?\d{3}¦33380¦¦
GB¦UNITED KINGDOM¦%N%n%O%n%A%n%C%n%Z¦ACZ¦CZ¦GIR ?0AA|(?:(?:AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GY|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)(?:\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}))|BFPO ?\d{1,4}¦EC1Y 8SY¦¦
GR¦GREECE¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{3} ?\d{2}¦151 24¦¦
HK¦HONG KONG¦%S%n%C%n%A%n%O%n%N¦AS¦S¦¦¦area¦Kowloon=九龍~Hong Kong Island=香港島~New Territories=新界
HR¦CROATIA¦%N%n%O%n%A%nHR-%Z %C¦AC¦C¦\d{5}¦10000¦¦
HU¦HUNGARY (Rep.)¦%N%n%O%n%C%n%A%n%Z¦ACZ¦ACNO¦\d{4}¦1037¦¦
ID¦INDONESIA¦%N%n%O%n%A%n%C%n%S %Z¦AS¦C¦\d{5}¦40115¦province¦AC=Aceh~BA=Bali~BT=Banten~BE=Bengkulu~YO=Daerah Istimewa Yogyakarta~JK=DKI Jakarta~GO=Gorontalo~JA=Jambi~JB=Jawa Barat~JT=Jawa Tengah~JI=Jawa Timur~KB=Kalimantan Barat~KS=Kalimantan Selatan~KT=Kalimantan Tengah~KI=Kalimantan Timur~KU=Kalimantan Utara~BB=Kepulauan Bangka Belitung~KR=Kepulauan Riau~LA=Lampung~MA=Maluku~MU=Maluku Utara~NB=Nusa Tenggara Barat~NT=Nusa Tenggara Timur~PA=Papua~PB=Papua Barat~RI=Riau~SR=Sulawesi Barat~SN=Sulawesi Selatan~ST=Sulawesi Tengah~SG=Sulawesi Tenggara~SA=Sulawesi Utara~SB=Sumatera Barat~SS=Sumatera Selatan~SU=Sumatera Utara
IE¦IRELAND¦%N%n%O%n%A%n%D%n%C%n%S %Z¦AC¦C¦[\dA-Z]{3} ?[\dA-Z]{4}¦A65 F4E2¦county¦
IL¦ISRAEL¦%N%n%O%n%A%n%C %Z¦AC¦C¦\d{5}(?:\d{2})?¦9614303¦¦
IN¦INDIA¦%N%n%O%n%A%n%C %Z%n%S¦ACSZ¦C¦\d{6}¦110034¦state¦AN=Andaman & Nicobar=Andaman and Nicobar Islands~AP=Andhra Pradesh~AR=Arunachal Pradesh~AS=Assam~BR=Bihar~CH=Chandigarh~CT=Chhattisgarh~DN=Dadra & Nagar Haveli=Dadra and Nagar Haveli~DD=Daman & Diu=Daman and Diu~DL=Delhi~GA=Goa~GJ=Gujarat~HR=Haryana~HP=Himachal Pradesh~JK=Jammu & Kashmir=Jammu and Kashmir~JH=Jharkhand~KA=Karnataka~KL=Kerala~LD=Lakshadweep~MP=Madhya Pradesh~MH=Maharashtra~MN=Manipur~ML=Meghalaya~MZ=Mizoram~NL=Nagaland~OR=Odisha~PY=Puducherry~PB=Punjab~RJ=Rajasthan~SK=Sikkim~TN=Tamil Nadu~TG=Telangana~TR=Tripura~UP=Uttar Pradesh~UT=Uttarakhand~WB=West Bengal
IS¦ICELAND¦%N%n%O%n%A%n%Z %C¦AC¦C¦\d{3}¦320¦¦
IT¦ITALY¦%N%n%O%n%A%n%Z %C %S¦ACSZ¦CS¦\d{5}¦00144¦province¦AG=Agrigento~AL=Alessandria~AN=Ancona~AO=Aosta~AR=Arezzo~AP=Ascoli Piceno~AT=Asti~AV=Avellino~BA=Bari~BT=Barletta-Andria-Trani~BL=Belluno~BN=Benevento~BG=Bergamo~BI=Biella~BO=Bologna~BZ=Bolzano~BS=Brescia~BR=Brindisi~CA=Cagliari~CL=Caltanissetta~CB=Campobasso~CI=Carbonia-Iglesias~CE=Caserta~CT=Catania~CZ=Catanzaro~CH=Chieti~CO=Como~CS=Cosenza~CR=Cremona~KR=Crotone~CN=Cuneo~EN=Enna~FM=Fermo~FE=Ferrara~FI=Firenze~FG=Foggia~FC=Forlì-Cesena~FR=Frosinone~GE=Genova~GO=Gorizia~GR=Grosseto~IM=Imperia~IS=Isernia~AQ=L'Aquila~SP=La Spezia~LT=Latina~LE=Lecce~LC=Lecco~LI=Livorno~LO=Lodi~LU=Lucca~MC=Macerata~MN=Mantova~MS=Massa-Carrara~MT=Matera~VS=Medio Campidano~ME=Messina~MI=Milano~MO=Modena~MB=Monza e Brianza~NA=Napoli~NO=Novara~NU=Nuoro~OG=Ogliastra~OT=Olbia-Tempio~OR=Oristano~PD=Padova~PA=Palermo~PR=Parma~PV=Pavia~PG=Perugia~PU=Pesaro e Urbino~PE=Pescara~PC=Piacenza~PI=Pisa~PT=Pistoia~PN=Pordenone~PZ=Potenza~PO=Prato~RG=Ragusa~RA=Ravenna~RC=Reggio Calabria~RE=Reggio Emilia~RI=Rieti~RN=Rimini~RM=Roma~RO=Rovigo~SA=Salerno~SS=Sassari~SV=Savona~SI=Siena~SR=Siracusa~SO=Sondrio~TA=Taranto~TE=Teramo~TR=Terni~TO=Torino~TP=Trapani~TN=Trento~TV=Treviso~TS=Trieste~UD=Udine~VA=Varese~VE=Venezia~VB=Verbano-Cusio-Ossola~VC=Vercelli~VR=Verona~VV=Vibo Valentia~VI=Vicenza~VT=Viterbo
JP¦JAPAN¦〒%Z%n%S%n%A%n%O%n%N¦ASZ¦S¦\d{3}-?\d{4}¦154-0023¦prefecture¦01=Hokkaido=北海道~02=Aomori=青森県~03=Iwate=岩手県~04=Miyagi=宮城県~05=Akita=秋田県~06=Yamagata=山形県~07=Fukushima=福島県~08=Ibaraki=茨城県~09=Tochigi=栃木県~10=Gunma=群馬県~11=Saitama=埼玉県~12=Chiba=千葉県~13=Tokyo=東京都~14=Kanagawa=神奈川県~15=Niigata=新潟県~16=Toyama=富山県~17=Ishikawa=石川県~18=Fukui=福井県~19=Yamanashi=山梨県~20=Nagano=長野県~21=Gifu=岐阜県~22=Shizuoka=静岡県~23=Aichi=愛知県~24=Mie=三重県~25=Shiga=滋賀県~26=Kyoto=京都府~27=Osaka=大阪府~28=Hyogo=兵庫県~29=Nara=奈良県~30=Wakayama=和歌山県~31=Tottori=鳥取県~32=Shimane=島根県~33=Okayama=岡山県~34=Hiroshima=広島県~35=Yamaguchi=山口県~36=Tokushima=徳島県~37=Kagawa=香川県~38=Ehime=愛媛県~39=Kochi=高知県~40=Fukuoka=福岡県~41=Saga=佐賀県~42=Nagasaki=長崎県~43=Kumamoto=熊本県~44=Oita=大分県~45=Miyazaki=宮崎県~46=Kagoshima=鹿児島県~47=Okinawa=沖縄県
KE¦KENYA¦%N%n%O%n%A%n%C%n%Z¦AC¦C¦\d{5}¦20100¦¦
KR¦SOUTH KOREA¦%S %C%D%n%A%n%O%n%N%n%Z¦ACSZ¦Z¦\d{5}¦03051¦do_si¦42=Gangwon-do=강원=강원도~41=Gyeonggi-do=경기=경기도~48=Gyeongsangnam-do=경남=경상남도~47=Gyeongsangbuk-do=경북=경상북도~29=Gwangju=광주=광주광역시~27=Daegu=대구=대구광역시~30=Daejeon=대전=대전광역시~26=Busan=부산=부산광역시~11=Seoul=서울=서울특별시~50=Sejong=세종=세종특별자치시~31=Ulsan=울산=울산광역시~28=Incheon=인천=인천광역시~46=Jeollanam-do=전남=전라남도~45=Jeollabuk-do=전북=전라북도~49=Jeju-do=제주=제주특별자치도~44=Chungcheongnam-do=충남=충청남도~43=Chungcheongbuk-do=충북=충청북도
LI¦LIECHTENSTEIN¦%O%n%N%n%A%nFL-%Z %C¦ACZ¦C¦948[5-9]|949[0-8]¦9496¦¦
LK¦SRI LANKA¦%N%n%O%n%A%n%C%n%Z¦AC¦C¦\d{5}¦20000¦¦
LT¦LITHUANIA¦%O%n%N%n%A%nLT-%Z %C¦ACZ¦C¦\d{5}¦04340¦¦
LU¦LUXEMBOURG¦%O%n%N%n%A%nL-%Z %C¦ACZ¦C¦\d{4}¦4750¦¦
LV¦LATVIA¦%N%n%O%n%A%n%C, %Z¦ACZ¦C¦LV-\d{4}¦LV-1073¦¦
MA¦MOROCCO¦%N%n%O%n%A%n%Z %C¦AC¦C¦\d{5}¦53000¦¦
MT¦MALTA¦%N%n%O%n%A%n%C %Z¦AC¦CZ¦[A-Z]{3} ?\d{2,4}¦NXR 01¦¦
MX¦MEXICO¦%N%n%O%n%A%n%D%n%Z %C, %S¦ACZ¦CSZ¦\d{5}¦02860¦state¦
MY¦MALAYSIA¦%N%n%O%n%A%n%D%n%Z %C%n%S¦ACZ¦CS¦\d{5}¦43000¦state¦
NG¦NIGERIA¦%N%n%O%n%A%n%D%n%C %Z%n%S¦AC¦CS¦\d{6}¦930283¦state¦
NL¦NETHERLANDS¦%O%n%N%n%A%n%Z %C¦ACZ¦C¦\d{4} ?[A-Z]{2}¦1234 AB¦¦
NO¦NORWAY¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{4}¦0025¦¦
NZ¦NEW ZEALAND¦%N%n%O%n%A%n%D%n%C %Z¦ACZ¦C¦\d{4}¦6001¦¦
PE¦PERU¦%N%n%O%n%A%n%C %Z%n%S¦AC¦C¦(?:LIMA \d{1,2}|CALLAO 0?\d)|[0-2]\d{4}¦LIMA 23¦province¦
PH¦PHILIPPINES¦%N%n%O%n%A%n%D, %C%n%Z %S¦AC¦C¦\d{4}¦1008¦province¦
PK¦PAKISTAN¦%N%n%O%n%A%n%C-%Z¦AC¦C¦\d{5}¦44000¦¦
PL¦POLAND¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{2}-\d{3}¦00-950¦¦
PT¦PORTUGAL¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{4}-\d{3}¦2725-079¦¦
RO¦ROMANIA¦%N%n%O%n%A%n%Z %C¦ACZ¦AC¦\d{6}¦060274¦¦
SA¦SAUDI ARABIA¦%N%n%O%n%A%n%C %Z¦AC¦C¦\d{5}¦11564¦¦
SE¦SWEDEN¦%O%n%N%n%A%nSE-%Z %C¦ACZ¦C¦\d{3} ?\d{2}¦11455¦¦
SG¦REP. OF SINGAPORE¦%N%n%O%n%A%nSINGAPORE %Z¦AZ¦C¦\d{6}¦546080¦¦
SI¦SLOVENIA¦%N%n%O%n%A%nSI-%Z %C¦AC¦C¦\d{4}¦4000¦¦
SK¦SLOVAKIA¦%N%n%O%n%A%n%Z %C¦ACZ¦C¦\d{3} ?\d{2}¦010 01¦¦
TH¦THAILAND¦%N%n%O%n%A%n%D %C%n%S %Z¦AC¦S¦\d{5}¦10150¦province¦
TR¦TURKEY¦%N%n%O%n%A%n%Z %C/%S¦ACZ¦C¦\d{5}¦01960¦province¦
TW¦TAIWAN¦%Z%n%S%C%n%A%n%O%n%N¦ACSZ¦C¦\d{3}(?:\d{2})?¦104¦county¦TXG=Taichung City=台中市~TPE=Taipei City=台北市~TTT=Taitung County=台東縣~TNN=Tainan City=台南市~ILA=Yilan County=宜蘭縣~HUA=Hualien County=花蓮縣~Kinmen County=金門縣~NAN=Nantou County=南投縣~PIF=Pingtung County=屏東縣~MIA=Miaoli County=苗栗縣~TAO=Taoyuan City=桃園市~KHH=Kaohsiung City=高雄市~KEE=Keelung City=基隆市~Lienchiang County=連江縣~YUN=Yunlin County=雲林縣~NWT=New Taipei City=新北市~HSZ=Hsinchu City=新竹市~HSQ=Hsinchu County=新竹縣~CYI=Chiayi City=嘉義市~CYQ=Chiayi County=嘉義縣~CHA=Changhua County=彰化縣~PEN=Penghu County=澎湖縣
UA¦UKRAINE¦%N%n%O%n%A%n%C%n%S%n%Z¦ACSZ¦C¦\d{5}¦15432¦oblast¦43=Crimea=Автономна Республіка Крим~05=Vinnyts'ka oblast=Вінницька область~07=Volyns'ka oblast=Волинська область~12=Dnipropetrovsk oblast=Дніпропетровська область~14=Donetsk oblast=Донецька область~18=Zhytomyrs'ka oblast=Житомирська область~21=Zakarpats'ka oblast=Закарпатська область~23=Zaporiz'ka oblast=Запорізька область~26=Ivano-Frankivs'ka oblast=Івано-Франківська область~30=Kyiv city=Київ=місто Київ~32=Kiev oblast=Київська область~35=Kirovohrads'ka oblast=Кіровоградська область~09=Luhans'ka oblast=Луганська область~46=Lviv oblast=Львівська область~48=Mykolaivs'ka oblast=Миколаївська область~51=Odessa oblast=Одеська область~53=Poltavs'ka oblast=Полтавська область~56=Rivnens'ka oblast=Рівненська область~40=Sevastopol' city=Севастополь=місто Севастополь~59=Sums'ka oblast=Сумська область~61=Ternopil's'ka oblast=Тернопільська область~63=Kharkiv oblast=Харківська область~65=Khersons'ka oblast=Херсонська область~68=Khmel'nyts'ka oblast=Хмельницька область~71=Cherkas'ka oblast=Черкаська область~77=Chernivets'ka oblast=Чернівецька область~74=Chernihivs'ka oblast=Чернігівська область
US¦UNITED STATES¦%N%n%O%n%A%n%C, %S %Z¦ACSZ¦CS¦(\d{5})(?:[ \-](\d{4}))?¦95014¦state¦AL=Alabama~AK=Alaska~AS=American Samoa~AZ=Arizona~AR=Arkansas~AA=Armed Forces (AA)~AE=Armed Forces (AE)~AP=Armed Forces (AP)~CA=California~CO=Colorado~CT=Connecticut~DE=Delaware~DC=District of Columbia~FL=Florida~GA=Georgia~GU=Guam~HI=Hawaii~ID=Idaho~IL=Illinois~IN=Indiana~IA=Iowa~KS=Kansas~KY=Kentucky~LA=Louisiana~ME=Maine~MH=Marshall Islands~MD=Maryland~MA=Massachusetts~MI=Michigan~FM=Micronesia~MN=Minnesota~MS=Mississippi~MO=Missouri~MT=Montana~NE=Nebraska~NV=Nevada~NH=New Hampshire~NJ=New Jersey~NM=New Mexico~NY=New York~NC=North Carolina~ND=North Dakota~MP=Northern Mariana Islands~OH=Ohio~OK=Oklahoma~OR=Oregon~PW=Palau~PA=Pennsylvania~PR=Puerto Rico~RI=Rhode Island~SC=South Carolina~SD=South Dakota~TN=Tennessee~TX=Texas~UT=Utah~VT=Vermont~VI=Virgin Islands~VA=Virginia~WA=Washington~WV=West Virginia~WI=Wisconsin~WY=Wyoming
UY¦URUGUAY¦%N%n%O%n%A%n%Z %C %S¦AC¦CS¦\d{5}¦11600¦province¦
VN¦VIET NAM¦%N%n%O%n%A%n%C%n%S %Z¦AC¦C¦\d{5}\d?¦70010¦province¦
ZA¦SOUTH AFRICA¦%N%n%O%n%A%n%D%n%C%n%Z¦ACZ¦C¦\d{4}¦0083¦¦
`;
