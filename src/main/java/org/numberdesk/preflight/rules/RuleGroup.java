package org.numberdesk.preflight.rules;

/**
 * Rules that look at the same part of a submission. They keep no state and ask the examination for
 * everything.
 */
interface RuleGroup {

  void judge(Examination examination);
}
