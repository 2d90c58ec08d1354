package org.numberdesk.it;

import org.junit.platform.suite.api.BeforeSuite;
import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The same on PostgreSQL; who may do what does not depend on the database and is asked on Derby.
 */
@Suite
@SelectPackages("org.numberdesk")
@IncludeClassNamePatterns(".*IT")
@ExcludeClassNamePatterns({".*(?<!Thin)JourneyIT", ".*WalkIT"})
public class ServerOnPostgresqlSuite {

  @BeforeSuite
  static void database() {
    TestDatabase.postgresql();
  }
}
