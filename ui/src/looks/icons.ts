// The pictograms of the window, out of Fluent's set, by the word for what they mean here.
import app from "@fluentui/svg-icons/icons/app_generic_20_regular.svg?raw";
import attention from "@fluentui/svg-icons/icons/warning_20_regular.svg?raw";
import bang from "@fluentui/svg-icons/icons/important_24_filled.svg?raw";
import chevron from "@fluentui/svg-icons/icons/chevron_right_20_regular.svg?raw";
import certificate from "@fluentui/svg-icons/icons/certificate_20_regular.svg?raw";
import check from "@fluentui/svg-icons/icons/checkmark_20_filled.svg?raw";
import checkup from "@fluentui/svg-icons/icons/stethoscope_20_regular.svg?raw";
import clock from "@fluentui/svg-icons/icons/clock_20_regular.svg?raw";
import copy from "@fluentui/svg-icons/icons/copy_20_regular.svg?raw";
import customer from "@fluentui/svg-icons/icons/building_20_regular.svg?raw";
import danger from "@fluentui/svg-icons/icons/error_circle_20_regular.svg?raw";
import info from "@fluentui/svg-icons/icons/info_20_regular.svg?raw";
import language from "@fluentui/svg-icons/icons/local_language_20_regular.svg?raw";
import lock from "@fluentui/svg-icons/icons/lock_closed_20_regular.svg?raw";
import onboard from "@fluentui/svg-icons/icons/building_multiple_20_regular.svg?raw";
import open from "@fluentui/svg-icons/icons/open_20_regular.svg?raw";
import own from "@fluentui/svg-icons/icons/building_home_20_regular.svg?raw";
import person from "@fluentui/svg-icons/icons/person_16_regular.svg?raw";
import practice from "@fluentui/svg-icons/icons/beaker_20_regular.svg?raw";
import received from "@fluentui/svg-icons/icons/mail_inbox_20_regular.svg?raw";
import save from "@fluentui/svg-icons/icons/arrow_download_20_regular.svg?raw";
import search from "@fluentui/svg-icons/icons/search_20_regular.svg?raw";
import shield from "@fluentui/svg-icons/icons/shield_20_regular.svg?raw";
import stop from "@fluentui/svg-icons/icons/prohibited_20_regular.svg?raw";
import success from "@fluentui/svg-icons/icons/checkmark_circle_20_regular.svg?raw";

export const icons = {
  app,
  attention,
  bang,
  certificate,
  check,
  checkup,
  chevron,
  clock,
  copy,
  customer,
  danger,
  info,
  language,
  lock,
  onboard,
  open,
  own,
  person,
  practice,
  received,
  save,
  search,
  shield,
  stop,
  success,
};

export type IconName = keyof typeof icons;
