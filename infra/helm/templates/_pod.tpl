{{- define "linli.container" -}}
image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
envFrom:
  - secretRef: { name: {{ .Values.secretName | quote }} }
env:
  - { name: HOST, value: 0.0.0.0 }
  - { name: PORT, value: "4180" }
  - { name: LINLI_DATA_DIR, value: /data }
  - { name: LINLI_PUBLIC_URL, value: {{ .Values.publicUrl | quote }} }
  {{- range $name, $value := .Values.env }}
  {{- if $value }}
  - { name: {{ $name }}, value: {{ $value | quote }} }
  {{- end }}
  {{- end }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
volumeMounts:
  - { name: data, mountPath: /data }
  - { name: tmp, mountPath: /tmp }
{{- end }}

{{- define "linli.pod" -}}
securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000 }
volumes:
  - { name: data, emptyDir: {} }
  - { name: tmp, emptyDir: {} }
{{- end }}
