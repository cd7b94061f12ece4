const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Common family names of China, Korea and Vietnam, which stand before the given name, folded. */
export const FAMILY_NAMES_FIRST = words(`
  xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang
  feng yu dong xiao cheng cao yuan deng peng zeng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian
  ren fan fang shi yao liao zou jin wan gu hou shao meng long duan lei qian hao bai qin mao bo wen hua fu
  tsai lai tseng hsu hsieh chiang chang chiu kuo lien soong
  kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn moon hong ban roh ri hyon pak nam noh rhee
  son yun kwak ryu yoo paik baek chung chun
  nguyen tran le pham hoang phan vu vo dang bui do ho ngo duong ly`);

/** Countries in which it does, ISO 3166-1 alpha-2. */
export const FAMILY_NAME_COUNTRIES = words('CN TW HK MO KR KP VN SG');
