package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mentions.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Orders of the bulk trade and the goods and parties in notices.
class OrdersOfShipsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A/C MAADEN⏎25,000 MTS 10% MOLOO PHOSPHATE⏎Jubail / New Orleans⏎LAYCAN 22-24 APRIL|MAADEN",
                "Acc Bulk Asia⏎1 TCT WITH COAL⏎DEL Gangavaram, LAYCAN 19-21 APR|Bulk Asia",
                "MV Four Rigoletto / Acct Vega Carriers - CP dated 25th March|Vega Carriers",
                "Acct: Northern Grain⏎30,000 mts wheat, laycan 5-10 Dec, Varna / Alexandria|Northern Grain"
            })
    void readsForWhomAnOrderIs(String text, String account) {
        assertThat(Reading.values(MentionType.CUSTOMER, text.replace('⏎', '\n')))
                .containsExactly(account);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acc to schedule the vessel MV ROSE arrives tomorrow",
                "A/C 123456 of the bank, laycan 5-10 Dec",
                "Acct no.: 88123",
                "A/C unit in the office is broken"
            })
    void otherAccountsAreNobody(String text) {
        assertThat(Reading.values(MentionType.CUSTOMER, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consignee: FOURTH GATE LOGISTICS PVT LTD 10 DBS CENTRE HIGH ROAD|FOURTH GATE LOGISTICS PVT LTD",
                "consigner : GULF BASIC POLYMERS CORPORATION|GULF BASIC POLYMERS CORPORATION"
            })
    void aFirmEndsWithItsForm(String text, String firm) {
        assertThat(Reading.values(MentionType.CUSTOMER, text)).containsExactly(firm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各位货主：\n上海到汉堡的船期晚两天", "Dear all customers:\nShanghai - Hamburg is delayed"})
    void whoIsGreetedIsNoParty(String text) {
        assertThat(Reading.values(MentionType.CUSTOMER, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 MTS MACARONI ON PALLETS OF 1 TON EACH, Damietta / Hodeidah|macaroni",
                "25,000 MTS 10% MOLOO FLY ASH, Jubail / Chittagong|fly ash",
                "30,000 MT 5 PCT MOLOO BULK SALT, Jubail / Chittagong|bulk salt",
                "Subject rate: amended garments rate Kaohsiung - Los Angeles|garments",
                "箱内二手自行车自燃，船到台中港|二手自行车"
            })
    void readsTheGoodsAlone(String text, String goods) {
        assertThat(Reading.values(MentionType.CARGO, text)).containsExactly(goods);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cargo: Total abt 5500/6000 mts, Damietta / Hodeidah",
                "货物:普通集装箱、空箱，上海到汉堡",
                "特种货物：沙特吉达港",
                "REEFER cargo only:\n• USD 200 per 20' Reefer, Sydney - Oakland",
                "从葡萄牙到芬兰的港口，上海-赫尔辛基 20GP USD 900"
            })
    void kindsAndPlacesAreNoGoods(String text) {
        assertThat(Reading.values(MentionType.CARGO, text)).isEmpty();
    }
}
