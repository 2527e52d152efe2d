// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the service costs, what was paid, what is due, and how it is paid.
import QtQuick
import QtQuick.Layouts
import Seva.Counter
import Seva.Ui

ScrollArea {
    id: panel

    required property FeeTask fee
    required property ReceiptTask receipt

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.fee.refusal !== ""
        text: panel.fee.refusal
        role: PlainLabel.Title
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.fee.refusal === ""
        text: panel.fee.isDue
            //: %1 is the amount still to be paid
            ? qsTr("To be paid: %1").arg(panel.fee.due)
            //: Everything is paid
            : qsTr("Nothing is due.")
        role: PlainLabel.Hero
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.fee.refusal === ""
        //: %1 is the whole fee, %2 the name of the table of fees
        text: qsTr("Fee %1, schedule %2").arg(panel.fee.total).arg(panel.fee.schedule)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.fee.rebate !== ""
        //: %1 is an amount that need not be paid
        text: qsTr("Rebate %1").arg(panel.fee.rebate)
    }

    Rows {
        Layout.fillWidth: true
        spacing: Theme.gap
        model: panel.fee.payments

        PlainLabel {
            required property var modelData

            //: A payment: %1 amount, %2 how, %3 number of the receipt
            text: qsTr("Paid %1, %2, %3").arg(modelData.amount).arg(modelData.mode).arg(modelData.receipt)
            tone: PlainLabel.Muted
        }
    }

    Rows {
        Layout.fillWidth: true
        spacing: Theme.gap
        model: panel.fee.notes

        PlainLabel {
            required property var modelData

            text: modelData.urgent ? "! " + modelData.text : modelData.text
            tone: modelData.urgent ? PlainLabel.Danger : PlainLabel.Ink
            strong: modelData.urgent
        }
    }

    ReasonList {
        Layout.fillWidth: true
        visible: panel.fee.excess !== ""
        //: Heading above the reasons of a refund; %1 is an amount
        title: qsTr("Paid beyond the fee: %1. Ask for a refund because").arg(panel.fee.excess)
        reasons: panel.fee.refundReasons
        several: true
        offset: 3
        onChosen: code => panel.fee.requestRefund(code)
    }

    Rows {
        Layout.fillWidth: true
        spacing: Theme.gap
        model: [
            //: Button: the fee is paid in cash
            qsTr("Cash received"),
            //: Button: the fee is paid by card
            qsTr("Card"),
            //: Button: the fee is paid by UPI
            qsTr("UPI")]

        SecondaryButton {
            required property int index
            required property string modelData

            text: modelData
            shortcut: "Alt+" + (index + 1)
            enabled: panel.fee.isDue && !panel.fee.busy
            onClicked: panel.fee.collect(index)
        }
    }

    SecondaryButton {
        Layout.fillWidth: true
        visible: panel.receipt.canPrint
        shortcut: "Ctrl+P"
        text: panel.receipt.owed
            //: Button: prints the fee receipt, which has not come out yet
            ? qsTr("Print the receipt")
            //: Button: prints the fee receipt once more, marked as a duplicate
            : qsTr("Print the receipt again")
        onClicked: panel.receipt.print()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: panel.fee.busy
        //: The card or UPI payment is under way
        text: qsTr("Waiting for the payment terminal ...")
        role: PlainLabel.Title
    }

    SecondaryButton {
        visible: panel.fee.busy
        //: Button: stops waiting for the terminal
        text: qsTr("Cancel the payment")
        onClicked: panel.fee.cancel()
    }
}
