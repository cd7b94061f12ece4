const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * The commonest small words of a few European languages, lower case, by BCP 47 code. Single Latin letters are left out:
 * initials and possessives are full of them; so are words that Russian and Ukrainian share.
 */
export const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the of and to in that is was for on with as are be by it has have from this at which will not been its their said he she they would who were',
  ),
  de: words(
    'der die und das den von zu mit des sich auf für ist im dem nicht ein eine als auch wird werden hat nach bei einer um am sind noch wie einen über dass',
  ),
  fr: words(
    'le les et des du une est dans que qui pour sur pas plus par au avec ce il sont aux ses cette ont été mais leur deux selon entre elle de la',
  ),
  es: words(
    'el los las del una por con para se su al como más lo sus este entre pero ha está desde fue sobre también hasta hay según ante de la que en',
  ),
  it: words(
    'il di che per un una del della dei delle nel non sono con gli alla anche più da ha come dal ma nella questo essere stato la',
  ),
  pt: words(
    'os as do da dos das em um uma não para com por mais ao foi pelo pela são também entre sua seu à até de que no na',
  ),
  nl: words(
    'de het een van en in is dat op te voor met zijn niet aan er om ook als bij door maar worden wordt naar heeft hebben over',
  ),
  pl: words('w na się nie do że jest to jak po za od przez oraz dla przy został ale są tym tego ze być'),
  cs: words('se na je že do ve pro za by od jsou podle také jako po bude byl který'),
  sv: words('och att det som en på är av för med den till inte om ett har de var vid från kan ska också men'),
  ro: words('și în de la cu că nu pe un care din pentru mai este fost sunt ca au prin sau după către'),
  uk: words('і та що з до від про це як його але які був який також буде під із й ще через'),
  ru: words('и что с по от это как его но которые был который также будет из о к со об после'),
  el: words('και το της η να του με για την που από τον στην σε τα είναι οι των στο θα ότι'),
};
