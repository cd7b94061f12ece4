/** What a page says in place of its article. The texts in which it counts are short. */
export const PAYWALLS: readonly RegExp[] = [
  /\b(?:subscribe|sign ?up|register|log ?in|sign ?in)(?: now| today| here)? to (?:read|continue|keep reading|unlock|access|view)\b/i,
  /\bto (?:continue|keep) reading\b/i,
  /\b(?:exclusive to|only for|for) (?:our )?(?:paid |paying )?subscribers(?: only)?\b|\bsubscribers[- ]only\b/i,
  /\balready (?:a|have a) (?:subscriber|subscription|member)\b/i,
  /\b(?:you have reached|you['’]ve reached|you have read) (?:your|all) .{0,30}\b(?:limit|free)\b/i,
  /\bthis (?:article|story|content) is (?:for|reserved for|available (?:only )?to) (?:our )?(?:\w+ )?(?:subscribers|members)\b/i,
  /\b(?:jetzt|weiterlesen mit) (?:abonnieren|abo)\b|\b(?:réservé aux abonnés|pour lire la suite)\b/i,
];

/** What stands where a page did not come. */
export const ERROR_PAGES: readonly RegExp[] = [
  /\b(?:please )?(?:enable|turn on) (?:javascript|cookies)\b/i,
  /\b(?:checking (?:if the site connection is secure|your browser)|verify(?:ing)? (?:that )?you are (?:a )?human|just a moment)\b/i,
  /\b(?:access denied|403 forbidden|404 not found|page (?:not found|can(?:not|['’]t) be found))\b/i,
];
