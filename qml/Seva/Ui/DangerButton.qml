// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An action that loses or refuses something.
ActionButton { kind: ActionButton.Danger }
