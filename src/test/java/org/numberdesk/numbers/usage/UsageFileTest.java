package org.numberdesk.numbers.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.numberdesk.numbers.UsageKind;

class UsageFileTest {

  private static final String QUEUES =
      """
      {"entities":[
        {"id":"q1","name":"Orders","memberCount":4,"outboundMessagingAddresses":{"smsAddress":{"id":"n1","name":"+12085550111"}}},
        {"id":"q2","name":"Voice only","memberCount":2,"outboundMessagingAddresses":{}}],
       "pageNumber":1,"total":2}""";

  private static UsageFile read(String... files) throws IOException {
    UsageFile file = new UsageFile();
    for (String one : files) {
      file.read(one.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static void assertFound(
      String json, UsageSource source, UsageKind kind, String id, String name, String reference)
      throws IOException {
    UsageFile file = read(json);
    assertEquals(EnumSet.of(source), file.sources());
    UsageFile.Found found = file.found().get(0);
    assertEquals(kind, found.kind());
    assertEquals(id, found.thingId());
    assertEquals(name, found.thingName());
    assertEquals(true, found.references().contains(reference), found.references().toString());
  }

  @Test
  void aQueueNamesTheNumberItSendsFrom() throws IOException {
    assertFound(QUEUES, UsageSource.QUEUES, UsageKind.QUEUE, "q1", "Orders", "+12085550111");
    assertEquals(1, read(QUEUES).found().size());
  }

  @Test
  void aRecipientNamesTheFlowThatAnswers() throws IOException {
    assertFound(
        "[{\"id\":\"+12085550111\",\"messengerType\":\"sms\",\"flow\":{\"id\":\"f1\",\"name\":\"Inbound\"}},"
            + "{\"id\":\"w\",\"messengerType\":\"whatsapp\",\"flow\":{\"id\":\"f2\",\"name\":\"Other\"}},"
            + "{\"id\":\"+12085550112\",\"messengerType\":\"sms\"}]",
        UsageSource.RECIPIENTS,
        UsageKind.FLOW,
        "f1",
        "Inbound",
        "+12085550111");
  }

  @Test
  void aCampaignNamesItsSender() throws IOException {
    assertFound(
        "{\"id\":\"c1\",\"name\":\"Offers\",\"campaignStatus\":\"on\","
            + "\"smsConfig\":{\"senderSmsPhoneNumber\":{\"phoneNumber\":\"+18335550100\"}}}",
        UsageSource.CAMPAIGNS,
        UsageKind.CAMPAIGN,
        "c1",
        "Offers",
        "+18335550100");
  }

  @Test
  void aRuleSetNamesEachNumberItSwitchesTo() throws IOException {
    UsageFile file =
        read(
            "{\"entities\":[{\"id\":\"r1\",\"name\":\"Evening\",\"rules\":[{\"actions\":["
                + "{\"setSmsPhoneNumberActionSettings\":{\"senderSmsPhoneNumber\":\"+12085550111\"}},"
                + "{\"setSmsPhoneNumberActionSettings\":{\"senderSmsPhoneNumber\":\"+12085550112\"}},"
                + "{\"doNotSendActionSettings\":{}}]}]}]}");
    assertEquals(
        List.of(Set.of("+12085550111"), Set.of("+12085550112")),
        file.found().stream().map(UsageFile.Found::references).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"entities\":[%s],\"selfUri\":\"/api/v2/architect/dependencytracking/consumingresources?id=%%2B12085550111&objectType=SMSPHONENUMBER\"}",
        "{\"phoneNumber\":\"+12085550111\",\"entities\":[%s]}",
        "{\"id\":\"n1\",\"name\":\"+12085550111\",\"type\":\"SMSPHONENUMBER\",\"consumingResources\":[%s]}",
      })
  void dependenciesAreToldToBelongToANumberInThreeWays(String answer) throws IOException {
    String things =
        "{\"id\":\"f1\",\"name\":\"Inbound\",\"type\":\"INBOUNDSHORTMESSAGEFLOW\"},"
            + "{\"id\":\"t1\",\"name\":\"Table\",\"type\":\"DATATABLE\"},"
            + "{\"id\":\"f0\",\"name\":\"Gone\",\"type\":\"WORKFLOW\",\"deleted\":true}";
    assertFound(
        answer.formatted(things),
        UsageSource.DEPENDENCIES,
        UsageKind.FLOW,
        "f1",
        "Inbound",
        "+12085550111");
    assertEquals(UsageKind.OTHER, read(answer.formatted(things)).found().get(1).kind());
    assertEquals(2, read(answer.formatted(things)).found().size());
  }

  @Test
  void severalAnswersInOneFileAndInSeveralAreReadTogether() throws IOException {
    UsageFile file = read("[" + QUEUES + "," + QUEUES + "]", QUEUES + "\n" + QUEUES);
    assertEquals(4, file.found().size());
  }

  @Test
  void whatIsStrangeIsCountedAndLeftOut() throws IOException {
    UsageFile file = read("[{\"id\":\"x\"}, 3, null, " + QUEUES + "]");
    assertEquals(1, file.found().size());
    assertEquals(3, file.unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "name,id", "{\"a\":1}}", "[{\"a\":]"})
  void whatIsNotJsonIsRefused(String text) {
    assertThrows(IOException.class, () -> read(text));
  }
}
