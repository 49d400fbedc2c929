/** What news outlets call themselves by; a name in the head of a report that holds one is a masthead. */
export const OUTLET_NOUN =
  /\b(?:Advertiser|Agency|Argus|Bulletin|Chronicle|Clarion|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Mail|Mercury|Messenger|Mirror|Monitor|News|Observer|Post|Press|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Sun|Telegraph|Television|Times|Tribune|TV|Weekly|Wire|World)\b/i;
